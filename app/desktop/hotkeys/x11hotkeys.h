// SPDX-License-Identifier: MIT
#pragma once

#include "hotkeys/hotkeygrab.h"

#include <QAbstractNativeEventFilter>

/// Keys on X11: grabbed from the root window, whatever NumLock and CapsLock are. A key belongs to
/// one program only; what another one has is told.
class X11Hotkeys : public HotkeyGrab, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit X11Hotkeys(QObject *parent = nullptr);
    ~X11Hotkeys() override;

    void assign(const Keys &keys) override;

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    struct Grab {
        desk::Hotkey hotkey = desk::Hotkey::Show;
        quint8 code = 0;
        quint16 modifiers = 0;
    };

    void release();
    QString grab(desk::Hotkey hotkey, const QKeySequence &keys);

    QList<Grab> m_grabs;
    quint16 m_numLock = 0; ///< which modifier it is here
};
