// SPDX-License-Identifier: MIT
#include "ui/settings/numberrulesform.h"

#include "desk/numbers/numbering.h"
#include "desk/numbers/numberingplans.h"
#include "desk/wording.h"
#include "pbx/control.h"
#include "ui/settings/rewritetable.h"
#include "ui/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

namespace ui {

namespace {

    constexpr qsizetype mostOutcomes = 2; ///< a line each

    QString nameOfCountry(const QString &code)
    {
        const QLocale::Territory territory = QLocale::codeToTerritory(code);
        const QString name = territory == QLocale::AnyTerritory
            ? QString()
            : QLocale::territoryToString(territory);
        return name.isEmpty() ? code : QString(name + QLatin1String(" (") + code + u')');
    }

    /// Room for two lines, whether there is anything to say or not: nothing jumps while somebody
    /// types.
    QLabel *twoLines(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        label->setFixedHeight(2 * label->fontMetrics().lineSpacing());
        return label;
    }

    /// What is dialled, what it is, and what people see.
    QString outcome(const desk::ReadNumber &read)
    {
        using Kind = desk::ReadNumber::Kind;
        switch (read.kind) {
        case Kind::Internal:
            return NumberRulesForm::tr("Dials %1: a number of the house.").arg(read.dial);
        case Kind::FeatureCode:
            return NumberRulesForm::tr("Dials %1 as it is: a feature code.").arg(read.dial);
        case Kind::Name:
            return NumberRulesForm::tr("Calls %1: a name of the own exchange.").arg(read.dial);
        case Kind::Emergency:
            return NumberRulesForm::tr("Dials %1 as it is: an emergency number.").arg(read.dial);
        case Kind::Outside:
            break;
        }
        const QString dials = read.rule.isEmpty()
            ? NumberRulesForm::tr("Dials %1.").arg(read.dial)
            : NumberRulesForm::tr("Dials %1 by the rule \"%2\".").arg(read.dial, read.rule);
        const QString isKnown = read.match.startsWith(u'+')
            ? NumberRulesForm::tr("Shown as %1, known as %2.").arg(read.display, read.match)
            : NumberRulesForm::tr("Shown as %1; not known as a whole number.").arg(read.display);
        return dials + u' ' + isKnown;
    }

} // namespace

NumberRulesForm::NumberRulesForm(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_country(new QComboBox(this)),
      m_areaCode(new QLineEdit(this)), m_ownNumber(new QLineEdit(this)),
      m_outside(new QLineEdit(this)), m_international(new QLineEdit(this)),
      m_longest(new QSpinBox(this)), m_rewrites(new RewriteTable(look, this)),
      m_problem(twoLines(this)), m_trial(new QLineEdit(this)), m_outcome(twoLines(this))
{
    m_longest->setRange(0, 20);
    fillCountries();
    makeForm();
    const auto onEdited = [this] {
        review();
        if (!m_isShowing)
            emit edited();
    };
    for (const QLineEdit *field : {m_areaCode, m_ownNumber, m_outside, m_international})
        connect(field, &QLineEdit::textChanged, this, onEdited);
    connect(m_country, &QComboBox::currentIndexChanged, this, onEdited);
    connect(m_longest, &QSpinBox::valueChanged, this, onEdited);
    connect(m_rewrites, &RewriteTable::edited, this, onEdited);
    connect(m_trial, &QLineEdit::textChanged, this, &NumberRulesForm::review);
    review();
}

QList<std::pair<QWidget *, QString>> NumberRulesForm::settings() const
{
    return {{m_country, QStringLiteral("desk/country")},
        {m_areaCode, QStringLiteral("desk/areaCode")},
        {m_ownNumber, QStringLiteral("desk/ownNumber")},
        {m_outside, QStringLiteral("desk/outsidePrefix")},
        {m_international, QStringLiteral("desk/internationalPrefix")},
        {m_longest, QStringLiteral("desk/longestInternal")},
        {m_rewrites, QStringLiteral("rewrites")}};
}

void NumberRulesForm::show(const desk::NumberRules &rules)
{
    m_isShowing = true;
    chooseCountry(rules.country);
    m_areaCode->setText(rules.areaCode);
    m_ownNumber->setText(rules.ownNumber);
    m_outside->setText(rules.outsidePrefix);
    m_international->setText(rules.internationalPrefix);
    m_longest->setValue(rules.longestInternal);
    m_rewrites->show(rules.rewrites);
    m_isShowing = false;
    review();
}

void NumberRulesForm::fillCountries()
{
    const QString here = desk::plans::countryOfThisComputer();
    m_country->addItem(here.isEmpty() ? tr("As this computer, which does not say")
                                      : tr("As this computer: %1").arg(nameOfCountry(here)),
        QString());
    QList<std::pair<QString, QString>> all;
    const QStringList codes = desk::plans::countries();
    for (const QString &code : codes)
        all.emplaceBack(nameOfCountry(code), code);
    std::ranges::sort(all, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto &[name, code] : std::as_const(all))
        m_country->addItem(name, code);
}

void NumberRulesForm::chooseCountry(const QString &code)
{
    int index = m_country->findData(code, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0) {
        m_country->addItem(code, code);
        index = m_country->count() - 1;
    } else {
        m_country->setItemData(index, code);
    }
    m_country->setCurrentIndex(index);
}

void NumberRulesForm::makeForm()
{
    m_areaCode->setPlaceholderText(tr("numbers are dialled whole"));
    m_ownNumber->setPlaceholderText(tr("up to the extension, such as +49 30 123456"));
    m_outside->setPlaceholderText(tr("none"));
    m_international->setPlaceholderText(tr("the exchange understands +"));
    m_longest->setSuffix(tr(" digits"));
    m_problem->setProperty("ink", QStringLiteral("bad"));
    m_trial->setPlaceholderText(tr("such as +49 (0)30 123456-78"));
    m_trial->setObjectName(QStringLiteral("trial"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setAccessibleName(tr("What happens to the number"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(m_look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Country"), m_country);
    form->addRow(tr("Own area code"), m_areaCode);
    form->addRow(tr("The house's own number"), m_ownNumber);
    form->addRow(tr("For an outside line dial"), m_outside);
    form->addRow(tr("Instead of + dial"), m_international);
    form->addRow(tr("Internal numbers have at most"), m_longest);
    form->addRow(m_rewrites);
    form->addRow(m_problem);
    form->addRow(tr("Try a number"), m_trial);
    form->addRow(QString(), m_outcome);
}

desk::NumberRules NumberRulesForm::rules() const
{
    return {.country = m_country->currentData().toString(),
        .areaCode = m_areaCode->text().trimmed(),
        .ownNumber = m_ownNumber->text().trimmed(),
        .outsidePrefix = m_outside->text(),
        .internationalPrefix = m_international->text(),
        .longestInternal = m_longest->value(),
        .rewrites = m_rewrites->rules()};
}

QString NumberRulesForm::problem() const
{
    const desk::NumberRules now = rules();
    for (const QString &prefix : {now.outsidePrefix, now.internationalPrefix}) {
        if (!prefix.isEmpty() && !pbx::isDialable(prefix))
            return desk::wording(pbx::Objection::NotDialable).sentence;
    }
    return desk::Numbering(now).problems().join(u'\n');
}

void NumberRulesForm::review()
{
    const QString wrong = problem();
    m_problem->setText(wrong.section(u'\n', 0, 0));
    m_problem->setToolTip(plainToolTip(wrong));
    const QString text = m_trial->text();
    const desk::Numbering numbering(rules());
    const auto found = desk::numbersIn(text, numbering.country());
    QStringList outcomes;
    for (const desk::NumberText &one : found.mid(0, mostOutcomes)) {
        const auto read = numbering.read(one);
        outcomes.append(read ? outcome(*read) : read.error());
    }
    if (found.isEmpty() && !text.trimmed().isEmpty())
        outcomes.append(desk::numberIn(text).error());
    m_outcome->setText(outcomes.join(u'\n'));
}

} // namespace ui
