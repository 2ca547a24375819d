// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/blankface.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// One part of the window: a heading with its name, a count and its key, and below it the content
/// or, where there is none, a face that says why.
class Pane : public QFrame
{
    Q_OBJECT

public:
    Pane(const Look &look, const QString &title, const QString &key, QWidget *parent = nullptr);

    void setContent(QWidget *content);
    /// Puts a widget into the heading, before the key.
    void addToHeading(QWidget *widget);
    /// The key that leads here; empty for none.
    void setKey(const QString &key);
    void setCount(int count);
    /// A line above, where the pane stands below another one in the same card.
    void setDivided(bool divided);

    void showContent();
    void showBlank(const BlankFace::Says &says);
    bool isBlank() const;
    const QString &title() const { return m_title; }

    /// Puts the keyboard to where it is most useful in this pane, or to what says that there is
    /// nothing.
    void takeKeyboard();
    /// The same where there is something.
    virtual void focusContent();
    /// A second has passed.
    virtual void tick() { }

signals:
    void blankPressed();

protected:
    const Look &look() const { return m_look; }

private:
    void dress();

    Look m_look;
    QString m_title;
    QFrame *m_heading;
    QHBoxLayout *m_headingLayout;
    QLabel *m_name;
    QLabel *m_count;
    QLabel *m_key;
    QVBoxLayout *m_layout;
    BlankFace *m_blank;
    QWidget *m_content = nullptr;
};

} // namespace ui
