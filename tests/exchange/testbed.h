// SPDX-License-Identifier: MIT
#pragma once

#include "phones.h"
#include "realexchange.h"

#include <QTest>

/// Starts the exchange in initTestCase(). Where this machine cannot run one the tests are skipped
/// with the reason, except in continuous integration (CI=true), which promises that they run.
#define START_EXCHANGE(exchange)                                                                   \
    do {                                                                                           \
        if (!(exchange).start()) {                                                                 \
            const QByteArray why = "no real exchange: " + (exchange).reason().toUtf8();            \
            if ((exchange).isUnavailable() && !(exchange).isRequired())                            \
                QSKIP(why.constData());                                                            \
            QFAIL(why.constData());                                                                \
        }                                                                                          \
    } while (false)
