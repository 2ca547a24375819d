// SPDX-License-Identifier: MIT
#pragma once

#include "models/duration.h"
#include "models/links.h"
#include "models/rowkey.h"
#include "pbx/batch.h"

#include <QAbstractListModel>
#include <QHash>

namespace models {

/// One conversation as it is shown.
struct Conversation {
    pbx::Call call;
    bool isMine = false;
    bool isUnknown = true; ///< the link is not up: this is how it was
    bool isEnded = false; ///< over, and only kept until the pointer has left
    std::optional<pbx::Moment> unknownSince;

    bool operator==(const Conversation &) const = default;
};

/// The conversations of all exchanges in the order they began to be known.
class CallModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ConversationRole = Qt::UserRole + 1, ///< the whole row, models::Conversation
        ServerRole,
        IdRole,
        StageRole, ///< pbx::Call::Stage as int
        CallerRole, ///< whom to show as caller
        TargetsRole, ///< whom to show as called, QStringList
        TimerRole, ///< models::Timer, invalid if no time is known
        QueueRole,
        IsMineRole,
        IsUnknownRole,
        IsEndedRole
    };

    explicit CallModel(QObject *parent = nullptr);

    void apply(const pbx::Batch &batch);
    void setLink(const live::LinkState &state);
    void setOwn(const RowKey &extension);
    /// While rows are held, calls that end stay as ended rows, so that nothing moves.
    void setHolding(bool holding);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row, which must exist.
    const Conversation &conversation(int row) const { return m_rows[row]; }
    /// The conversation of that id, or null.
    const Conversation *find(const RowKey &key) const;

private:
    void append(const QList<pbx::Call> &calls);
    void remove(int row);
    void change(int row, Conversation next);
    void reviewAll();
    Conversation completed(Conversation conversation) const;

    QList<Conversation> m_rows;
    QHash<RowKey, int> m_index;
    RowKey m_own;
    Links m_links;
    bool m_isHolding = false;
};

} // namespace models

Q_DECLARE_METATYPE(models::Conversation)
