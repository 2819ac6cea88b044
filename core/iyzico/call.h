// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrlQuery>

#include "core/base/secretbytes.h"

namespace vezne::iyzico {

enum class Method { Get, Post, Put, Patch, Delete };

/// What a call may do at the provider, and so how it is sent.
enum class Effect {
    None,  ///< asks only; the network layer may repeat it
    Money, ///< moves money or forgets a card: one transmission at most, from a one-shot body
};

/// One call, ready to be signed and sent.
struct Call
{
    Method method = Method::Post;
    Effect effect = Effect::None;
    QString path;           ///< begins with `/`; signed
    QUrlQuery query;        ///< not signed
    SecretBytes body;       ///< the exact bytes; may hold card data
    QString conversationId; ///< ours; the answer must echo it
};

} // namespace vezne::iyzico
