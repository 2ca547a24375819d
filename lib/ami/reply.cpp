// SPDX-License-Identifier: MIT
#include "ami/reply.h"

namespace ami {

QByteArray Reply::value(QByteArrayView name) const
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

Reply Reply::of(const Message &response)
{
    Reply reply;
    const Text sentence = response.value("Message");
    reply.message = cleaned(sentence);
    if (!sameName(response.name(), "Error"))
        reply.result = Result::Done;
    else
        reply.result = sentence.starts_with("Permission denied") ? Result::Denied : Result::Refused;
    reply.headers.reserve(qsizetype(response.headers().size()));
    for (const Header &header : response.headers())
        reply.headers.emplace_back(QByteArray(header.name.data(), qsizetype(header.name.size())),
            QByteArray(header.value.data(), qsizetype(header.value.size())));
    return reply;
}

} // namespace ami
