// SPDX-License-Identifier: MIT
#include "ami/wire.h"

#include "ami/httpwire.h"
#include "ami/socketwire.h"

namespace ami {

Wire *wireTo(
    const ServerAddress &address, const Account &account, const Trust &trust, QObject *parent)
{
    if (address.isHttp())
        return new HttpWire(address, account, trust, parent);
    return new SocketWire(address, trust, parent);
}

} // namespace ami
