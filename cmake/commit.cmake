# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0
# cmake -D SOURCE=... -D TARGET=... -P commit.cmake: a header with the commit the sources are at;
# empty where they are no working copy, as in an archive.
execute_process(COMMAND git -C ${SOURCE} rev-parse --short=12 HEAD
    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
if(failed)
    set(commit "")
endif()
file(WRITE ${TARGET} "#define IREG_COMMIT \"${commit}\"\n")
