// SPDX-License-Identifier: MIT
#include "ui/settings/popupspage.h"

#include "ui/popup/popupplace.h"
#include "ui/settings/quiethoursform.h"
#include "ui/settings/soundsform.h"
#include "ui/settings/sourcesfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

namespace ui {

namespace {

    using Corner = desk::PopupLook::Corner;
    using Manner = desk::PopupLook::Manner;
    using Screen = desk::PopupLook::Screen;
    using When = desk::PopupRules::When;

    QStringList linesOf(const QPlainTextEdit &field)
    {
        QStringList lines;
        for (const QString &line : field.toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
        return lines;
    }

    void choose(QComboBox &box, int value) { box.setCurrentIndex(box.findData(value)); }

} // namespace

PopupsPage::PopupsPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Pop-ups"), QStringLiteral("bell"), parent),
      m_isOn(new QCheckBox(tr("Show a pop-up for calls for me"), this)),
      m_when(new QComboBox(this)), m_manner(new QComboBox(this)), m_corner(new QComboBox(this)),
      m_screen(new QComboBox(this)),
      m_outsideOnly(new QCheckBox(tr("Only for calls from outside"), this)),
      m_direct(new QCheckBox(tr("Calls that somebody makes to me directly"), this)),
      m_queues(new SourcesField(facts.look, SourcesField::Kind::Queues, this)),
      m_groups(new SourcesField(facts.look, SourcesField::Kind::Groups, this)),
      m_numberless(new QCheckBox(tr("Callers who hide their number"), this)),
      m_digits(new QSpinBox(this)), m_ignored(new QPlainTextEdit(this)),
      m_always(new QPlainTextEdit(this)),
      m_quietOnDnd(new QCheckBox(tr("No pop-ups while I do not want to be disturbed"), this)),
      m_hours(new QuietHoursForm(facts.look, this)),
      m_sounds(new SoundsForm(facts.look, facts.board, this))
{
    fillChoices();
    layOut(facts);
    watch();
}

void PopupsPage::fillChoices()
{
    m_when->addItem(tr("When it rings"), int(When::Ringing));
    m_when->addItem(tr("When I have answered"), int(When::Answered));
    m_manner->addItem(tr("A window of its own"), int(Manner::Window));
    m_manner->addItem(tr("The desktop's notification"), int(Manner::Notification));
    m_manner->addItem(tr("Both"), int(Manner::Both));
    m_corner->addItem(tr("Bottom right"), int(Corner::BottomRight));
    m_corner->addItem(tr("Bottom left"), int(Corner::BottomLeft));
    m_corner->addItem(tr("Top right"), int(Corner::TopRight));
    m_corner->addItem(tr("Top left"), int(Corner::TopLeft));
    m_screen->addItem(tr("The main screen"), int(Screen::Primary));
    m_screen->addItem(tr("Where the panel is"), int(Screen::Panel));
    for (const QScreen *screen : QGuiApplication::screens())
        m_screen->addItem(tr("Screen %1").arg(screen->name()), screen->name());
    m_digits->setRange(0, 20);
    m_digits->setSpecialValueText(tr("any number"));
    for (QPlainTextEdit *field : {m_ignored, m_always}) {
        field->setPlaceholderText(tr("+49 30 1234, +4930* or a part of a name; one a line"));
        field->setTabChangesFocus(true);
        field->setFixedHeight(4 * field->fontMetrics().lineSpacing());
    }
}

void PopupsPage::layOut(const PageFacts &facts)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(facts.look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(QString(), m_isOn);
    addLook(*form);
    auto *example = new QPushButton(tr("Show an example"), this);
    example->setAutoDefault(false);
    form->addRow(QString(), example);
    addRules(*form);
    connect(example, &QPushButton::clicked, this,
        [this, &requests = facts.requests] { emit requests.popupExampleRequested(popups()); });
}

void PopupsPage::addLook(QFormLayout &form)
{
    form.addRow(tr("It comes"), m_when);
    form.addRow(tr("It is"), m_manner);
    form.addRow(tr("Corner"), m_corner);
    form.addRow(tr("Screen"), m_screen);
    form.addRow(m_sounds);
    if (canPlaceWindows(QGuiApplication::platformName()))
        return;
    auto *honest = new QLabel(tr("On this desktop no program can choose where its windows come up. "
                                 "The desktop's notifications are used where there are any."),
        this);
    honest->setTextFormat(Qt::PlainText);
    honest->setWordWrap(true);
    honest->setProperty("ink", QStringLiteral("second"));
    form.addRow(QString(), honest);
}

void PopupsPage::addRules(QFormLayout &form)
{
    form.addRow(tr("For which calls"), m_outsideOnly);
    form.addRow(QString(), m_direct);
    form.addRow(QString(), m_numberless);
    form.addRow(tr("Calls from queues"), m_queues);
    form.addRow(tr("Calls to groups"), m_groups);
    form.addRow(tr("Digits at least"), m_digits);
    form.addRow(tr("Never for"), m_ignored);
    form.addRow(tr("Always for"), m_always);
    form.addRow(tr("Quiet"), m_quietOnDnd);
    form.addRow(QString(), m_hours);
}

void PopupsPage::watch()
{
    for (QCheckBox *box : {m_isOn, m_outsideOnly, m_direct, m_numberless, m_quietOnDnd})
        connect(box, &QCheckBox::clicked, this, &SettingsPage::edited);
    for (QComboBox *box : {m_when, m_manner, m_corner, m_screen})
        connect(box, &QComboBox::activated, this, &SettingsPage::edited);
    for (QPlainTextEdit *field : {m_ignored, m_always})
        connect(field, &QPlainTextEdit::textChanged, this, &SettingsPage::edited);
    connect(m_digits, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    connect(m_queues, &SourcesField::edited, this, &SettingsPage::edited);
    connect(m_groups, &SourcesField::edited, this, &SettingsPage::edited);
    connect(m_hours, &QuietHoursForm::edited, this, &SettingsPage::edited);
    connect(m_sounds, &SoundsForm::edited, this, &SettingsPage::edited);
    keep(m_isOn, {QStringLiteral("popups/on")});
    keep(m_when, {QStringLiteral("popups/when")});
    keep(m_manner, {QStringLiteral("popups/manner")});
    keep(m_corner, {QStringLiteral("popups/corner")});
    keep(m_screen, {QStringLiteral("popups/screen"), QStringLiteral("popups/screenName")});
    keep(m_outsideOnly, {QStringLiteral("popups/outsideOnly")});
    keep(m_direct, {QStringLiteral("popups/direct")});
    keep(m_queues, {QStringLiteral("popups/queues"), QStringLiteral("popups/queueNames")});
    keep(m_groups, {QStringLiteral("popups/groups"), QStringLiteral("popups/groupNames")});
    keep(m_numberless, {QStringLiteral("popups/numberless")});
    keep(m_digits, {QStringLiteral("popups/fewestDigits")});
    keep(m_ignored, {QStringLiteral("popups/ignored")});
    keep(m_always, {QStringLiteral("popups/always")});
    keep(m_quietOnDnd, {QStringLiteral("popups/quietOnDoNotDisturb")});
    keep(m_hours, {QStringLiteral("popups/quietHours")});
    keep(m_sounds,
        {QStringLiteral("popups/sound"), QStringLiteral("popups/queueSounds"),
            QStringLiteral("popups/soundRepeats"), QStringLiteral("popups/volume")});
}

QStringList PopupsPage::searchWords() const
{
    return {tr("notification"), tr("ring tone"), tr("volume"), tr("night"), tr("weekend")};
}

void PopupsPage::show(const desk::Profile &profile)
{
    const desk::PopupRules &rules = profile.popups.rules;
    const desk::PopupLook &look = profile.popups.look;
    m_isOn->setChecked(rules.isOn);
    choose(*m_when, int(rules.when));
    choose(*m_manner, int(look.manner));
    choose(*m_corner, int(look.corner));
    if (look.screen == Screen::Named) {
        if (m_screen->findData(look.screenName) < 0)
            m_screen->addItem(tr("Screen %1 (not there)").arg(look.screenName), look.screenName);
        m_screen->setCurrentIndex(m_screen->findData(look.screenName));
    } else {
        choose(*m_screen, int(look.screen));
    }
    m_outsideOnly->setChecked(rules.isOutsideOnly);
    m_direct->setChecked(rules.hasDirect);
    m_queues->setSources(rules.queues);
    m_groups->setSources(rules.groups);
    m_numberless->setChecked(rules.hasNumberless);
    m_digits->setValue(rules.fewestDigits);
    m_ignored->setPlainText(rules.ignored.join(u'\n'));
    m_always->setPlainText(rules.always.join(u'\n'));
    m_quietOnDnd->setChecked(rules.isQuietOnDoNotDisturb);
    m_hours->setHours(rules.quietHours);
    m_sounds->setSounds(profile.popups.sounds);
}

void PopupsPage::writeTo(desk::Profile &profile) const { profile.popups = popups(); }

desk::Popups PopupsPage::popups() const
{
    return {.rules = {.isOn = m_isOn->isChecked(),
                .when = When(m_when->currentData().toInt()),
                .isOutsideOnly = m_outsideOnly->isChecked(),
                .hasDirect = m_direct->isChecked(),
                .queues = m_queues->sources(),
                .groups = m_groups->sources(),
                .hasNumberless = m_numberless->isChecked(),
                .fewestDigits = m_digits->value(),
                .ignored = linesOf(*m_ignored),
                .always = linesOf(*m_always),
                .quietHours = m_hours->hours(),
                .isQuietOnDoNotDisturb = m_quietOnDnd->isChecked()},
        .look = look(),
        .sounds = m_sounds->sounds()};
}

desk::PopupLook PopupsPage::look() const
{
    const QVariant screen = m_screen->currentData();
    const bool isNamed = screen.typeId() == QMetaType::QString;
    return {.manner = Manner(m_manner->currentData().toInt()),
        .corner = Corner(m_corner->currentData().toInt()),
        .screen = isNamed ? Screen::Named : Screen(screen.toInt()),
        .screenName = isNamed ? screen.toString() : QString()};
}

} // namespace ui
