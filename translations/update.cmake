# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the texts of the sources into vezne_tr.ts and vezne_en.ts with the program LUPDATE.
# INTO is the folder of the .ts files: this one, unless given.
if(NOT DEFINED INTO)
  set(INTO ${CMAKE_CURRENT_LIST_DIR})
endif()

function(update file)
  execute_process(
    # -I: without the headers lupdate does not know in which namespace a class stands.
    COMMAND ${LUPDATE} -silent -I. -locations none -no-obsolete -source-language en ${ARGN}
            core ui app/desktop app/cli -ts ${INTO}/${file}
    WORKING_DIRECTORY ${CMAKE_CURRENT_LIST_DIR}/..
    COMMAND_ERROR_IS_FATAL ANY)
endfunction()

update(vezne_tr.ts -target-language tr)
# The sources are in English; all that English needs beside them is its plural forms.
update(vezne_en.ts -target-language en -pluralonly)
