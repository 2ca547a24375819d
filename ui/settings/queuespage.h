// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingspages.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QSpinBox;

namespace ui {

class LimitsForm;

/// When a queue is in trouble, what is heard then, and what the wallboard shows.
class QueuesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit QueuesPage(const PageFacts &facts, QWidget *parent = nullptr);

    QStringList searchWords() const override;
    void show(const desk::Profile &profile) override;
    void writeTo(desk::Profile &profile) const override;

private:
    void makeLimits(const Look &look);
    void makeNumbers(const Look &look);
    void makeWall(const Look &look);
    QSpinBox *addNumber(int least, int most, const QString &unit, int desk::QueueRules::*number);
    void fillQueues(const QStringList &known);
    void fillWall();
    void showLimits();
    void takeLimits();
    void move(int by);
    void takeWall();

    QStringList m_known; ///< the names of the queues there are
    desk::QueueRules m_rules;
    QComboBox *m_queue; ///< whose limits; the first is for all
    QCheckBox *m_own;
    LimitsForm *m_limits;
    QList<std::pair<QSpinBox *, int desk::QueueRules::*>> m_numbers;
    QCheckBox *m_sound;
    QListWidget *m_wall;
    bool m_isShowing = false;
};

} // namespace ui
