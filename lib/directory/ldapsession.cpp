// SPDX-License-Identifier: MIT
#include "directory/ldapsession.h"

#include "ami/text.h"
#include "directory/ldapfilter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <ldap.h>

namespace directory {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Security = desk::DirectorySettings::Security;
    using desk::Contact;
    using Kind = desk::ContactNumber::Kind;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Directory)
    };

    constexpr int sliceMs = 100; ///< between two looks at whether anybody still wants the answer

    /// A connection over which nothing goes is found dead in a minute and a half.
    constexpr int keepAliveIdle = 60; ///< seconds
    constexpr int keepAliveProbes = 3;
    constexpr int keepAliveInterval = 10; ///< seconds

    QStringList valuesOf(LDAP *handle, LDAPMessage *entry, const QString &attributes)
    {
        QStringList values;
        for (const QString &name : attributesIn(attributes)) {
            berval **const found = ldap_get_values_len(handle, entry, name.toUtf8().constData());
            for (int i = 0; found && found[i]; ++i)
                values += ami::cleaned({found[i]->bv_val, std::size_t(found[i]->bv_len)});
            ldap_value_free_len(found);
        }
        values.removeAll(QString());
        return values;
    }

    Contact contactOf(LDAP *handle, LDAPMessage *entry, const desk::DirectorySettings &settings)
    {
        const auto first = [&](const QString &attributes) {
            return valuesOf(handle, entry, attributes).value(0);
        };
        Contact contact{.name = first(settings.nameAttributes),
            .company = first(settings.companyAttributes),
            .email = first(settings.emailAttributes)};
        const auto add = [&](const QString &attributes, Kind kind) {
            for (const QString &number : valuesOf(handle, entry, attributes))
                contact.numbers.append({number, kind});
        };
        add(settings.workAttributes, Kind::Work);
        add(settings.mobileAttributes, Kind::Mobile);
        add(settings.homeAttributes, Kind::Home);
        return desk::cleaned(contact);
    }

    bool isHere(const QString &host)
    {
        return host == u"localhost"_s || host == u"::1"_s || host.startsWith(u"127."_s);
    }

} // namespace

void LdapSession::Close::operator()(::ldap *handle) const
{
    ldap_unbind_ext(handle, nullptr, nullptr);
}

LdapSession::LdapSession(desk::DirectorySettings settings, QString secret)
    : m_settings(std::move(settings)), m_secret(std::move(secret))
{
}

LdapSession::~LdapSession() = default;

Answer LdapSession::ask(const QByteArray &filter, const GoOn &goOn)
{
    const bool wasOpen = bool(m_handle);
    if (!m_handle) {
        if (const QString problem = connect(); !problem.isEmpty()) {
            m_handle.reset();
            return {.problem = problem, .isAway = true};
        }
    }
    int code = LDAP_SUCCESS;
    Answer answer = search(filter, goOn, code);
    answer.isAway = !answer.isGivenUp && (code == LDAP_SERVER_DOWN || code == LDAP_TIMEOUT);
    if (!answer.isAway)
        return answer;
    m_handle.reset(); // after a sleep, or in another network, nobody says that it is dead
    const bool mayHaveHungUp = wasOpen && code == LDAP_SERVER_DOWN;
    return mayHaveHungUp && goOn() ? ask(filter, goOn) : answer;
}

QString LdapSession::connect()
{
    LDAP *handle = nullptr;
    const int code = ldap_initialize(&handle, m_settings.url().toUtf8().constData());
    m_handle.reset(handle);
    if (code != LDAP_SUCCESS)
        return sentenceFor(code);
    const int version = LDAP_VERSION3;
    const timeval patience{m_settings.seconds, 0};
    ldap_set_option(handle, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(handle, LDAP_OPT_NETWORK_TIMEOUT, &patience);
    ldap_set_option(handle, LDAP_OPT_TIMEOUT, &patience);
    ldap_set_option(handle, LDAP_OPT_REFERRALS, LDAP_OPT_OFF); // nobody said to trust those
    ldap_set_option(handle, LDAP_OPT_X_KEEPALIVE_IDLE, &keepAliveIdle);
    ldap_set_option(handle, LDAP_OPT_X_KEEPALIVE_PROBES, &keepAliveProbes);
    ldap_set_option(handle, LDAP_OPT_X_KEEPALIVE_INTERVAL, &keepAliveInterval);
    if (const QString problem = secure(); !problem.isEmpty())
        return problem;
    return bind();
}

/// The certificate and the host's name in it are checked, whatever the system's ldap.conf says.
QString LdapSession::secure()
{
    if (m_settings.security == Security::None)
        return {};
    const int demand = LDAP_OPT_X_TLS_DEMAND;
    const int isServer = 0;
    ldap_set_option(m_handle.get(), LDAP_OPT_X_TLS_REQUIRE_CERT, &demand);
    QString authorities = m_settings.caFile;
    const QString standard = u"/etc/ssl/certs/ca-certificates.crt"_s;
    if (authorities.isEmpty() && QFileInfo::exists(standard))
        authorities = standard;
    if (!authorities.isEmpty())
        ldap_set_option(
            m_handle.get(), LDAP_OPT_X_TLS_CACERTFILE, authorities.toLocal8Bit().constData());
    if (ldap_set_option(m_handle.get(), LDAP_OPT_X_TLS_NEWCTX, &isServer) != LDAP_OPT_SUCCESS)
        return Words::tr("The certificates in %1 cannot be used.").arg(authorities);
    if (m_settings.security != Security::StartTls)
        return {};
    const int code = ldap_start_tls_s(m_handle.get(), nullptr, nullptr);
    if (code == LDAP_SUCCESS)
        return {};
    return code == LDAP_CONNECT_ERROR ? untrusted() : sentenceFor(code);
}

QString LdapSession::bind()
{
    if (!m_settings.bindDn.isEmpty() && m_settings.security == Security::None
        && !isHere(m_settings.host)) {
        return Words::tr("The password is not sent to %1 without encryption.").arg(m_settings.host);
    }
    const QByteArray dn = m_settings.bindDn.toUtf8();
    QByteArray secret = dn.isEmpty() ? QByteArray() : m_secret.toUtf8();
    // A name without a password counts as nobody at most directories, and hides the mistake.
    if (!dn.isEmpty() && secret.isEmpty())
        return Words::tr("The password for %1 is missing.").arg(m_settings.name);
    berval credentials{ber_len_t(secret.size()), secret.data()};
    const int code = ldap_sasl_bind_s(
        m_handle.get(), dn.constData(), LDAP_SASL_SIMPLE, &credentials, nullptr, nullptr, nullptr);
    return code == LDAP_SUCCESS ? QString() : sentenceFor(code);
}

Answer LdapSession::search(const QByteArray &filter, const GoOn &goOn, int &code)
{
    LDAP *const handle = m_handle.get();
    timeval limit{m_settings.seconds, 0};
    int id = 0;
    const QByteArray base = m_settings.base.toUtf8();
    code = ldap_search_ext(handle, base.constData(), LDAP_SCOPE_SUBTREE, filter.constData(),
        nullptr, 0, nullptr, nullptr, &limit, m_settings.mostFound, &id);
    if (code != LDAP_SUCCESS)
        return {{}, sentenceFor(code)};
    QElapsedTimer waited;
    waited.start();
    LDAPMessage *result = nullptr;
    int kind = 0;
    while (kind == 0) {
        timeval slice{0, sliceMs * 1000};
        kind = ldap_result(handle, id, LDAP_MSG_ALL, &slice, &result);
        const bool isWanted = goOn();
        if (kind == 0 && (!isWanted || waited.elapsed() > 1000 * m_settings.seconds)) {
            ldap_abandon_ext(handle, id, nullptr, nullptr);
            code = LDAP_TIMEOUT;
            return {{}, isWanted ? sentenceFor(code) : QString(), !isWanted};
        }
    }
    const std::unique_ptr<LDAPMessage, decltype(&ldap_msgfree)> owned(result, &ldap_msgfree);
    if (kind < 0) {
        code = LDAP_SERVER_DOWN;
        return {{}, sentenceFor(code)};
    }
    ldap_parse_result(handle, result, &code, nullptr, nullptr, nullptr, nullptr, 0);
    const bool isPart = code == LDAP_SIZELIMIT_EXCEEDED || code == LDAP_TIMELIMIT_EXCEEDED;
    if (code != LDAP_SUCCESS && !isPart)
        return {{}, sentenceFor(code)};
    Answer answer;
    for (LDAPMessage *entry = ldap_first_entry(handle, result); entry;
         entry = ldap_next_entry(handle, entry)) {
        const Contact contact = contactOf(handle, entry, m_settings);
        if (!contact.isEmpty() && answer.contacts.size() < m_settings.mostFound)
            answer.contacts.append(contact);
    }
    return answer;
}

QString LdapSession::sentenceFor(int code) const
{
    const QString &host = m_settings.host;
    switch (code) {
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
        // The library says something of its own only where the link was there and was not trusted.
        return m_settings.security == Security::Tls && !diagnosis().isEmpty()
            ? untrusted()
            : Words::tr("%1 cannot be reached.").arg(host);
    case LDAP_TIMEOUT:
        return Words::tr("%1 does not answer in time.").arg(host);
    case LDAP_INVALID_CREDENTIALS:
        return Words::tr("%1 refuses the name or the password.").arg(host);
    case LDAP_INSUFFICIENT_ACCESS:
    case LDAP_INAPPROPRIATE_AUTH:
    case LDAP_STRONG_AUTH_REQUIRED:
        return Words::tr("%1 wants to know who asks.").arg(host);
    case LDAP_NO_SUCH_OBJECT:
    case LDAP_INVALID_DN_SYNTAX:
        return Words::tr("%1 has no place \"%2\" to look at.").arg(host, m_settings.base);
    case LDAP_FILTER_ERROR:
        return Words::tr("The filter for %1 cannot be understood.").arg(m_settings.name);
    default:
        return Words::tr("%1 reports: %2.").arg(host, QString::fromUtf8(ldap_err2string(code)));
    }
}

QString LdapSession::untrusted() const
{
    return Words::tr("%1 has a certificate that is not to be trusted, or that is made out for "
                     "another name (%2).")
        .arg(m_settings.host, diagnosis());
}

QString LdapSession::diagnosis() const
{
    char *text = nullptr;
    ldap_get_option(m_handle.get(), LDAP_OPT_DIAGNOSTIC_MESSAGE, &text);
    const QString said = text ? ami::cleaned(text) : QString();
    ldap_memfree(text);
    return said;
}

} // namespace directory
