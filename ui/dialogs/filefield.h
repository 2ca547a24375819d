// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

/// A path that can be typed or chosen, without blocking anything meanwhile.
class FileField : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Open, Save };

    /// `title` is what the dialog that chooses says, and the field for who listens.
    FileField(Purpose purpose, const QString &title, QWidget *parent = nullptr);

    void setPath(const QString &path);
    QString path() const;

signals:
    void edited();

private:
    void choose();

    Purpose m_purpose;
    QString m_title;
    QLineEdit *m_path;
};

} // namespace ui
