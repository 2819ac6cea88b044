// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/engine/engine.h"

#include "core/journal/engine/postgresengine.h"
#include "core/journal/engine/sqliteengine.h"

namespace vezne::journal {

std::unique_ptr<const Engine> Engine::of(const Place &place)
{
    if (place.isShared())
        return std::make_unique<PostgresEngine>(*place.server());
    return std::make_unique<SqliteEngine>(place);
}

} // namespace vezne::journal
