// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/visit/looprequest.h"

#include <algorithm>

namespace vezne::till {

namespace {

constexpr qsizetype largestHead = 8 * 1024;
constexpr qsizetype largestBody = 16 * 1024;
constexpr QByteArrayView lineEnd = "\r\n";
constexpr QByteArrayView headEnd = "\r\n\r\n";

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

LoopRequest::State LoopRequest::take(const QByteArray &bytes)
{
    if (m_state == State::Incomplete) {
        m_received += bytes;
        m_state = read();
    }
    return m_state;
}

LoopRequest::State LoopRequest::read()
{
    if (m_bodyBegin < 0) {
        const qsizetype end = m_received.indexOf(headEnd);
        if (end < 0)
            return m_received.size() > largestHead ? State::Refused : State::Incomplete;
        if (end > largestHead || !readHead(m_received.first(end)) || !readLength())
            return State::Refused;
        m_bodyBegin = end + headEnd.size();
    }
    const qsizetype arrived = m_received.size() - m_bodyBegin;
    if (arrived > m_bodyLength)
        return State::Refused;
    if (arrived < m_bodyLength)
        return State::Incomplete;
    m_body = m_received.sliced(m_bodyBegin);
    return State::Complete;
}

bool LoopRequest::readHead(const QByteArray &head)
{
    const qsizetype firstEnd = head.indexOf(lineEnd);
    const QList<QByteArray> first = head.first(firstEnd < 0 ? head.size() : firstEnd).split(' ');
    if (first.size() != 3 || (first[2] != "HTTP/1.1" && first[2] != "HTTP/1.0"))
        return false;
    m_method = first[0];
    m_target = first[1];
    qsizetype begin = firstEnd < 0 ? head.size() : firstEnd + lineEnd.size();
    while (begin < head.size()) {
        qsizetype end = head.indexOf(lineEnd, begin);
        end = end < 0 ? head.size() : end;
        const QByteArray line = head.sliced(begin, end - begin);
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower();
        // A name with a space in or before it is how two readers come to see two requests.
        if (name.isEmpty() || name != name.trimmed() || line.contains('\n') || line.contains('\r'))
            return false;
        if (std::ranges::any_of(m_headers, [&name](const auto &known) { return known.first == name; }) &&
            (name == "host" || name == "content-length" || name == "content-type"))
            return false;
        m_headers.append({name, line.sliced(colon + 1).trimmed()});
        begin = end + lineEnd.size();
    }
    return true;
}

bool LoopRequest::readLength()
{
    if (!header("transfer-encoding").isEmpty())
        return false;
    const QByteArray length = header("content-length");
    if (length.isEmpty())
        return m_method == "GET";
    m_bodyLength = isNumber(length) && length.size() <= 5 ? length.toInt() : largestBody + 1;
    return m_bodyLength <= largestBody;
}

QByteArray LoopRequest::header(const QByteArray &lowerCaseName) const
{
    const auto found =
        std::ranges::find_if(m_headers, [&](const auto &header) { return header.first == lowerCaseName; });
    return found == m_headers.cend() ? QByteArray() : found->second;
}

} // namespace vezne::till
