// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iyzico/endpoints/connectiontest.h"

using namespace Qt::StringLiterals;

namespace vezne::iyzico {

Call connectionTestCall()
{
    return {Method::Get, Effect::None, u"/payment/test"_s, {}, {}, {}};
}

} // namespace vezne::iyzico
