// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/callquery.h"
#include "ui/board.h"
#include "ui/panels/historyrows.h"
#include "ui/panels/pane.h"

#include <QListView>
#include <QTimer>

class QButtonGroup;
class QLineEdit;

namespace desk {
class CallLog;
}

namespace models {
class HistoryModel;
}

namespace ui {

class Requests;
class RowMenus;

/// The calls of this desk that are over, by days, the newest first: searched as one types, and
/// called back with Enter.
class HistoryPanel : public Pane
{
    Q_OBJECT

public:
    HistoryPanel(
        const Look &look, const Board &board, Requests &requests, QWidget *parent = nullptr);
    ~HistoryPanel() override;

    /// Until there is a log nothing is remembered; it outlives the panel.
    void setLog(desk::CallLog &log);
    /// Whose company a number is; to be set again whenever the answers change.
    void setCompanies(HistoryRows::CompanyOf companyOf);
    void showOnly(desk::CallQuery::Show show);

    QListView *view() { return m_view; }
    QLineEdit *field() { return m_field; }
    void focusContent() override;

signals:
    void conversationsWanted();
    /// What Enter would do, for the bottom line.
    void hinted(const QString &hint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    void makeHeading();
    void makeView();
    void search();
    bool moveFromField(int key);
    bool pressInView(QKeyEvent &key);
    void activate(const QModelIndex &index, bool isDialAnyway, bool isConsultation);
    void openMenu(const QModelIndex &index, const QPoint &place);
    void hint();
    void review();

    const Board &m_board;
    Requests &m_requests;
    desk::CallLog *m_log = nullptr;
    HistoryRows::CompanyOf m_companyOf;
    std::unique_ptr<models::HistoryModel> m_history;
    std::unique_ptr<HistoryRows> m_rows;
    QLineEdit *m_field;
    QButtonGroup *m_shows;
    QListView *m_view;
    RowMenus *m_menus = nullptr;
    QTimer m_typing; ///< a search for each pause, not for each letter
};

} // namespace ui
