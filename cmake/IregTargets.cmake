# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0

# What every target of the house is compiled with; see docs/architecture.md.
add_library(ireg_options INTERFACE)
target_include_directories(ireg_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(ireg_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual $<$<BOOL:${IREG_WARNINGS_AS_ERRORS}>:-Werror>
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 takes an empty std::optional's storage for an uninitialised value.
    target_compile_options(ireg_options INTERFACE -Wno-maybe-uninitialized)
endif()
target_compile_definitions(ireg_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    IREG_VERSION="${PROJECT_VERSION}")
if(IREG_SANITIZE)
    # With these three g++ takes no comparison of functions for a constant, as descriptions need it; a
    # null that is used ends under the address sanitizer all the same.
    target_compile_options(ireg_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -fno-sanitize=null,nonnull-attribute,returns-nonnull-attribute)
    target_link_options(ireg_options INTERFACE -fsanitize=address,undefined)
endif()
if(IREG_COVERAGE)
    target_compile_options(ireg_options INTERFACE --coverage -O0)
    target_link_options(ireg_options INTERFACE --coverage)
endif()

# For what has a window; see docs/decisions/0023-freed-on-another-thread.md. No symbol of it is named, so the linker
# is told to keep it. The sanitizers bring an allocator of their own.
add_library(ireg_allocator INTERFACE)
if(NOT IREG_SANITIZE)
    target_link_libraries(ireg_allocator INTERFACE
        -Wl,--push-state,--no-as-needed mimalloc -Wl,--pop-state)
endif()

# Most of what a compiler reads for one source are headers that the next one wants too, so several
# sources are read as one; CMAKE_UNITY_BUILD=OFF shows what a source by itself lacks.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 16)

# Notes which sources are, for tests/layers/names.py.
function(ireg_together name)
    foreach(source IN LISTS ARGN)
        get_source_file_property(alone ${source} SKIP_UNITY_BUILD_INCLUSION)
        if(NOT alone)
            cmake_path(ABSOLUTE_PATH source NORMALIZE)
            cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${CMAKE_SOURCE_DIR})
            string(APPEND name " ${source}")
        endif()
    endforeach()
    set_property(GLOBAL APPEND_STRING PROPERTY IREG_TOGETHER "${name}\n")
endfunction()

# ireg_library(NAME SOURCES ... LINKS ...): a static library of the house.
function(ireg_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ireg_options ${ARG_LINKS})
    ireg_together(${name} ${ARG_SOURCES})
endfunction()

# ireg_page(NAME SOURCES ... LINKS ...): the library of a page of the window, which links every one.
function(ireg_page name)
    ireg_library(${name} ${ARGN})
    set_property(GLOBAL APPEND PROPERTY IREG_PAGES ${name})
endfunction()

# ireg_program(NAME SOURCES ... LINKS ...): an executable of the house. A source that ends by
# including its own .moc is read by moc, without the scanning that AUTOMOC does for each target.
function(ireg_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ireg_options ${ARG_LINKS})
    ireg_together(${name} ${ARG_SOURCES})
    foreach(source IN LISTS ARG_SOURCES)
        cmake_path(GET source STEM stem)
        file(STRINGS ${source} own REGEX "^#include \"${stem}\\.moc\"$")
        if(own)
            set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${stem}.moc)
            qt_generate_moc(${source} ${moc})
            target_sources(${name} PRIVATE ${moc})
            target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
        endif()
    endforeach()
endfunction()

# ireg_test(NAME COMMAND...): a Qt Test as ctest runs it.
function(ireg_test name)
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES TIMEOUT 240 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;XDG_STATE_HOME=${CMAKE_BINARY_DIR}/state;IREG_PYTHON=${Python3_EXECUTABLE}")
endfunction()

# ireg_tests(NAME SOURCES ... LINKS ... [RUNNER ...]): one program of Qt Tests; each source named
# tst_* is a test of ctest by that name. A runner stands before the program.
function(ireg_tests name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;RUNNER" ${ARGN})
    ireg_program(${name} SOURCES ${ARG_SOURCES} LINKS ireg_suite ${ARG_LINKS})
    foreach(source IN LISTS ARG_SOURCES)
        cmake_path(GET source STEM stem)
        if(stem MATCHES "^tst_")
            ireg_test(${stem} ${ARG_RUNNER} $<TARGET_FILE:${name}> ${stem})
        endif()
    endforeach()
endfunction()
