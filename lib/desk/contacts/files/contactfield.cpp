// SPDX-License-Identifier: MIT
#include "desk/contacts/files/contactfield.h"

#include "desk/csvcell.h"
#include "desk/searchtext.h"
#include "desk/typedlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Field = ContactField;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(ContactField)
    };

    struct Heading {
        Field field;
        QStringView words; ///< folded, with `|` between and around them
    };

    /// English, German, Spanish, Italian, Portuguese, French, Arabic; the whole heading counts
    /// before a part of it, and an earlier line before a later one.
    constexpr std::array headings{
        Heading{Field::FirstName,
            u"|first name|given name|firstname|vorname|nombre de pila|prenom|nome proprio|"
            u"primeiro nome|\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u0627\u0648\u0644|"},
        Heading{Field::LastName,
            u"|last name|surname|family name|lastname|nachname|familienname|apellido|apellidos|"
            u"cognome|sobrenome|apelido|nom de famille|"
            u"\u0627\u0633\u0645 \u0627\u0644\u0639\u0627\u0626\u0644\u0629|"},
        Heading{Field::Company,
            u"|company|organization|organisation|firm|firma|unternehmen|empresa|azienda|societa|"
            u"ditta|compania|societe|entreprise|companhia|\u0634\u0631\u0643\u0629|"
            u"\u0627\u0644\u0634\u0631\u0643\u0629|account|kunde|"},
        Heading{Field::MobileNumber,
            u"|mobile|cell|cellphone|mobile phone|handy|mobil|mobiltelefon|movil|celular|"
            u"cellulare|telemovel|portable|gsm|\u0645\u062d\u0645\u0648\u0644|"
            u"\u062c\u0648\u0627\u0644|\u0627\u0644\u062c\u0648\u0627\u0644|"},
        Heading{Field::HomeNumber,
            u"|home|home phone|private|privat|telefon privat|casa|particular|domicile|abitazione|"
            u"residencial|\u0645\u0646\u0632\u0644|"},
        Heading{Field::Email,
            u"|email|e-mail|mail|e-mail address|correo|correo electronico|posta elettronica|"
            u"courriel|adresse e-mail|"
            u"\u0627\u0644\u0628\u0631\u064a\u062f "
            u"\u0627\u0644\u0627\u0644\u0643\u062a\u0631\u0648\u0646\u064a|"},
        Heading{Field::OtherNumber,
            u"|other|other "
            u"phone|sonstige|weitere|otro|otros|altro|outro|autre|\u0627\u062e\u0631\u0649|"},
        Heading{Field::WorkNumber,
            u"|phone|telephone|number|work|business|business phone|work phone|office|tel|telefon|"
            u"telefonnummer|rufnummer|nummer|buro|geschaftlich|dienstlich|telefono|numero|trabajo|"
            u"oficina|lavoro|ufficio|telefone|trabalho|escritorio|bureau|travail|"
            u"\u0647\u0627\u062a\u0641|\u0631\u0642\u0645|\u0627\u0644\u0647\u0627\u062a\u0641|"
            u"\u0627\u0644\u0639\u0645\u0644|"},
        Heading{Field::Web,
            u"|web|url|website|web page|homepage|internet|crm|pagina web|sito|sito web|site|"
            u"site web|\u0645\u0648\u0642\u0639|"},
        Heading{Field::Note,
            u"|note|notes|remark|comment|comments|notiz|notizen|bemerkung|anmerkung|nota|notas|"
            u"observaciones|commento|observacoes|remarque|commentaire|"
            u"\u0645\u0644\u0627\u062d\u0638\u0629|"
            u"\u0645\u0644\u0627\u062d\u0638\u0627\u062a|"},
        Heading{Field::Groups,
            u"|group|groups|category|categories|tags|gruppe|gruppen|kategorie|kategorien|grupo|"
            u"grupos|categoria|categorias|gruppo|gruppi|groupe|groupes|categorie|"
            u"\u0645\u062c\u0645\u0648\u0639\u0629|"},
        Heading{Field::SpeedDial,
            u"|speed dial|short code|kurzwahl|marcacion rapida|chiamata rapida|discagem rapida|"
            u"numero abrege|"},
        Heading{Field::Name,
            u"|name|full name|display name|contact|contact person|ansprechpartner|kontakt|nombre|"
            u"contacto|nome|contatto|contato|nom|\u0627\u0633\u0645|"
            u"\u0627\u0644\u0627\u0633\u0645|"},
    };

    QString wordsOf(const QString &heading)
    {
        QString words = folded(heading).simplified();
        while (!words.isEmpty() && (words.back().isDigit() || words.back().isSpace()))
            words.chop(1); // `Phone 2`
        return words;
    }

    ContactNumber::Kind kindOf(Field field)
    {
        switch (field) {
        case Field::MobileNumber:
            return ContactNumber::Kind::Mobile;
        case Field::HomeNumber:
            return ContactNumber::Kind::Home;
        case Field::OtherNumber:
            return ContactNumber::Kind::Other;
        default:
            return ContactNumber::Kind::Work;
        }
    }

    void set(Contact &contact, Field field, const QString &text, QString &first, QString &last)
    {
        switch (field) {
        case Field::Nothing:
            break;
        case Field::Name:
            contact.name = text;
            break;
        case Field::FirstName:
            first = text;
            break;
        case Field::LastName:
            last = text;
            break;
        case Field::Company:
            contact.company = text;
            break;
        case Field::WorkNumber:
        case Field::MobileNumber:
        case Field::HomeNumber:
        case Field::OtherNumber:
            contact.numbers.append({text, kindOf(field)});
            break;
        case Field::Email:
            contact.email = text;
            break;
        case Field::Web:
            contact.web = text;
            break;
        case Field::Note:
            contact.note += (contact.note.isEmpty() ? QString() : u"\n"_s) + text;
            break;
        case Field::Groups:
            contact.groups += typedList(text);
            break;
        case Field::SpeedDial:
            contact.speedDial = text;
            break;
        }
    }

} // namespace

QString nameOf(ContactField field)
{
    switch (field) {
    case Field::Nothing:
        break;
    case Field::Name:
        return Words::tr("Name");
    case Field::FirstName:
        return Words::tr("First name");
    case Field::LastName:
        return Words::tr("Last name");
    case Field::Company:
        return Words::tr("Company");
    case Field::WorkNumber:
        return Words::tr("Phone");
    case Field::MobileNumber:
        return Words::tr("Mobile");
    case Field::HomeNumber:
        return Words::tr("Home");
    case Field::OtherNumber:
        return Words::tr("Other");
    case Field::Email:
        return Words::tr("E-mail");
    case Field::Web:
        return Words::tr("Web");
    case Field::Note:
        return Words::tr("Note");
    case Field::Groups:
        return Words::tr("Groups");
    case Field::SpeedDial:
        return Words::tr("Speed dial");
    }
    return Words::tr("Leave out");
}

ContactField fieldOf(const QString &heading)
{
    const QString words = wordsOf(heading);
    if (words.isEmpty())
        return Field::Nothing;
    for (const Heading &known : headings) {
        if (known.words.toString().contains(u'|' + words + u'|'))
            return known.field;
    }
    const QStringList single = words.split(u' ');
    for (const Heading &known : headings) {
        const QString all = known.words.toString();
        const bool isPart = std::ranges::any_of(single,
            [&all](const QString &word) { return all.contains(QString(u'|' + word + u'|')); });
        if (isPart)
            return known.field;
    }
    return Field::Nothing;
}

Contact contactOf(const QStringList &cells, const QList<ContactField> &columns)
{
    Contact contact;
    QString first;
    QString last;
    for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        const QString text = withoutGuards(cells[i].trimmed());
        if (!text.isEmpty())
            set(contact, columns[i], text, first, last);
    }
    if (contact.name.isEmpty())
        contact.name = QString(first + u' ' + last).trimmed();
    return contact;
}

} // namespace desk
