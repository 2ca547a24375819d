// SPDX-License-Identifier: MIT
#include "ui/sounds/soundoutput.h"

#include <QFile>
#include <QTemporaryFile>

#include <canberra.h>

#include <cmath>
#include <map>

namespace ui {

namespace {

    constexpr std::uint32_t ourSounds = 1;

    struct ContextEnd {
        void operator()(ca_context *context) const { ca_context_destroy(context); }
    };
    struct PropertiesEnd {
        void operator()(ca_proplist *properties) const { ca_proplist_destroy(properties); }
    };
    using Properties = std::unique_ptr<ca_proplist, PropertiesEnd>;

    /// ALSA writes to stderr what it has tried in vain where there is none.
    bool hasSoundCard()
    {
        if (!QFile::exists(QStringLiteral("/proc")))
            return true; // not Linux: nobody knows
        QFile cards(QStringLiteral("/proc/asound/cards"));
        return cards.open(QIODevice::ReadOnly) && cards.readAll().contains('[');
    }

    /// Plays by libcanberra: names of the desktop's sound theme, through its sound server.
    class CanberraOutput : public SoundOutput
    {
    public:
        void play(const QString &name, double volume) override
        {
            if (!isOpen())
                return;
            const bool isFile = name.startsWith(u'/');
            if (isFile && playAs(CA_PROP_MEDIA_FILENAME, name, name, volume) == CA_SUCCESS)
                return;
            if (!isFile && playAs(CA_PROP_EVENT_ID, name, name, volume) == CA_SUCCESS)
                return;
            if (const QString own = ownFile(name); !own.isEmpty())
                playAs(CA_PROP_MEDIA_FILENAME, own, name, volume);
        }

        void stop() override
        {
            if (m_context)
                ca_context_cancel(m_context.get(), ourSounds);
        }

    private:
        /// Made at the first sound, on the thread that may wait for a server.
        bool isOpen()
        {
            if (m_isTried)
                return m_context != nullptr;
            m_isTried = true;
            ca_context *context = nullptr;
            if (ca_context_create(&context) != CA_SUCCESS)
                return false;
            m_context.reset(context);
            if (!hasSoundCard() && qEnvironmentVariableIsEmpty("CANBERRA_DRIVER"))
                ca_context_set_driver(context, "pulse"); // a sound server may be elsewhere
            ca_context_change_props(context, CA_PROP_APPLICATION_NAME, "Cordboard",
                CA_PROP_APPLICATION_ID, "cordboard", nullptr);
            return true;
        }

        int playAs(const char *kind, const QString &what, const QString &name, double volume)
        {
            ca_proplist *made = nullptr;
            if (ca_proplist_create(&made) != CA_SUCCESS)
                return CA_ERROR_OOM;
            const Properties properties(made);
            const QByteArray decibels = QByteArray::number(20 * std::log10(volume), 'f', 2);
            ca_proplist_sets(made, kind, QFile::encodeName(what).constData());
            ca_proplist_sets(made, CA_PROP_MEDIA_NAME, name.toUtf8().constData());
            ca_proplist_sets(made, CA_PROP_MEDIA_ROLE, "event");
            ca_proplist_sets(made, CA_PROP_CANBERRA_VOLUME, decibels.constData());
            return ca_context_play_full(m_context.get(), ourSounds, made, nullptr, nullptr);
        }

        /// Ours of that name; in the place of somebody's own file that cannot be played, the bell.
        QString ownFile(const QString &name)
        {
            const QString own
                = name.startsWith(u'/') ? QStringLiteral("phone-incoming-call") : name;
            if (const auto known = m_files.find(own); known != m_files.end())
                return known->second->fileName();
            const QString resource = QStringLiteral(":/cordboard/sounds/%1.wav").arg(own);
            if (!QFile::exists(resource))
                return {};
            std::unique_ptr<QTemporaryFile> file(QTemporaryFile::createNativeFile(resource));
            if (!file)
                return {};
            return m_files.emplace(own, std::move(file)).first->second->fileName();
        }

        bool m_isTried = false;
        std::unique_ptr<ca_context, ContextEnd> m_context;
        std::map<QString, std::unique_ptr<QTemporaryFile>> m_files; ///< a sound server reads files
    };

} // namespace

std::unique_ptr<SoundOutput> desktopSoundOutput() { return std::make_unique<CanberraOutput>(); }

} // namespace ui
