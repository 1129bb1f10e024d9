# SPDX-FileCopyrightText: 2026 The Incident Register authors
# SPDX-License-Identifier: Apache-2.0

# The window's icons are drawn once, here: what runs reads PNG files, and needs no SVG reader. Each
# is made in the sizes that one, two, three and four pixels for each of its 16 ask for.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)

# ireg_icons(TARGET FOLDER): every SVG of the folder as :/icons/NAME-SIZE.png of the target.
function(ireg_icons target folder)
    file(GLOB drawings CONFIGURE_DEPENDS ${folder}/*.svg)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/icons)
    file(MAKE_DIRECTORY ${made})
    set(pictures)
    foreach(drawing IN LISTS drawings)
        get_filename_component(name ${drawing} NAME_WE)
        set(outputs)
        set(commands)
        foreach(size 16 32 48 64)
            set(picture ${made}/${name}-${size}.png)
            list(APPEND outputs ${picture})
            list(APPEND commands COMMAND ${RSVG_CONVERT} --width ${size} --height ${size}
                --output ${picture} ${drawing})
        endforeach()
        add_custom_command(OUTPUT ${outputs} ${commands} DEPENDS ${drawing} VERBATIM)
        list(APPEND pictures ${outputs})
    endforeach()
    set_source_files_properties(${pictures} PROPERTIES GENERATED ON)
    qt_add_resources(${target} ${target}_icons PREFIX /icons BASE ${made} FILES ${pictures})
endfunction()
