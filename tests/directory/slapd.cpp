// SPDX-License-Identifier: MIT
#include "slapd.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

const char *const configuration = R"(include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile %1/slapd.pid
argsfile %1/slapd.args
TLSCertificateFile %1/cert.pem
TLSCertificateKeyFile %1/cert.key
database mdb
maxsize 10485760
suffix "dc=acme,dc=example"
rootdn "cn=admin,dc=acme,dc=example"
rootpw secret
directory %1/data
access to dn.subtree="ou=board,dc=acme,dc=example" by * none
access to * by * read
)";

const char *const people = R"(dn: dc=acme,dc=example
objectClass: dcObject
objectClass: organization
dc: acme
o: Acme

dn: ou=board,dc=acme,dc=example
objectClass: organizationalUnit
ou: board

dn: cn=Petra Lang,dc=acme,dc=example
objectClass: inetOrgPerson
cn: Petra Lang
sn: Lang
o: Acme GmbH
telephoneNumber: +49 30 123456-78
mobile: 0171 5550123
mail: petra@acme.example

dn: cn=Petra Star,dc=acme,dc=example
objectClass: inetOrgPerson
cn: Petra (Star*)
sn: Star
telephoneNumber: +49 30 123456-79

dn: cn=Hidden,ou=board,dc=acme,dc=example
objectClass: inetOrgPerson
cn: Petra Hidden
sn: Hidden
telephoneNumber: +49 30 123456-1
)";

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s})
                           : found;
}

QString put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return isWritten ? QString() : file.errorString();
}

} // namespace

bool Slapd::isInstalled()
{
    return !program(u"slapd"_s).isEmpty() && !program(u"openssl"_s).isEmpty();
}

QString Slapd::run(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(program(name), arguments);
    const bool isDone = process.waitForFinished(30000) && process.exitCode() == 0;
    return isDone ? QString() : name + u": "_s + QString::fromUtf8(process.readAllStandardError());
}

QString Slapd::makeCertificate(const QString &name, const QString &host)
{
    return run(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"3650"_s,
            u"-subj"_s, u"/CN="_s + host, u"-addext"_s, u"subjectAltName=IP:"_s + host,
            u"-keyout"_s, m_folder.filePath(name + u".key"_s), u"-out"_s,
            m_folder.filePath(name + u".pem"_s)});
}

QString Slapd::prepare()
{
    QDir(m_folder.path()).mkdir(u"data"_s);
    QByteArray conf(configuration);
    conf.replace("%1", m_folder.path().toUtf8());
    for (const QString &problem :
        {makeCertificate(u"cert"_s, u"127.0.0.1"_s), makeCertificate(u"other"_s, u"127.0.0.2"_s),
            put(m_folder.filePath(u"slapd.conf"_s), conf),
            put(m_folder.filePath(u"people.ldif"_s), people),
            run(u"slapadd"_s,
                {u"-f"_s, m_folder.filePath(u"slapd.conf"_s), u"-l"_s,
                    m_folder.filePath(u"people.ldif"_s)})}) {
        if (!problem.isEmpty())
            return problem;
    }
    m_port = freePort();
    m_tlsPort = freePort();
    return start();
}

QString Slapd::start()
{
    const QString addresses
        = u"ldap://127.0.0.1:%1 ldaps://127.0.0.1:%2"_s.arg(m_port).arg(m_tlsPort);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(u"slapd"_s),
        {u"-f"_s, m_folder.filePath(u"slapd.conf"_s), u"-h"_s, addresses, u"-d"_s, u"0"_s});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20000 && m_process.state() != QProcess::NotRunning) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_port));
        if (socket.waitForConnected(1000))
            return {};
        m_process.waitForFinished(50);
    }
    return u"slapd does not listen: "_s + QString::fromUtf8(m_process.readAll());
}

void Slapd::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void Slapd::freeze() { ::kill(pid_t(m_process.processId()), SIGSTOP); }
