#ifndef ADDENDA_CCMARKGFM_H
#define ADDENDA_CCMARKGFM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include "arena.h"

#endif
