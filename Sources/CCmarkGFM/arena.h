// Memory for the trees of cmark-gfm: taken piece after piece from large blocks, and given back all at once.
//
// The library asks for hundreds of pieces per text, and its allocators get no context but the thread they run
// in: so each thread has an arena of its own. The arena that comes with the library is one for all threads.
#ifndef ADDENDA_ARENA_H
#define ADDENDA_ARENA_H

#include <cmark-gfm.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Room for a page of usual size; each thread keeps one such block.
#define ARENA_BLOCK_SIZE ((size_t)256 * 1024)

typedef struct arena_block {
    struct arena_block *previous;
    size_t size;
    size_t used;
    size_t padding; // so that what follows starts at a multiple of 16
} arena_block;

// A place in the arena of the thread, to go back to.
typedef struct arena_mark {
    arena_block *block;
    size_t used;
} arena_mark;

// The newest block of the thread.
static inline arena_block **arena_top(void)
{
    static _Thread_local arena_block *top;
    return &top;
}

static inline unsigned char *arena_bytes(arena_block *block)
{
    return (unsigned char *)(block + 1);
}

// Before each piece stands its size, which takes 16 bytes to keep the piece aligned.
static inline size_t *arena_size(void *piece)
{
    return (size_t *)((unsigned char *)piece - 16);
}

static inline int arena_is_last(void *piece)
{
    arena_block *top = *arena_top();
    return top && (unsigned char *)piece + *arena_size(piece) == arena_bytes(top) + top->used;
}

// A block with room for `whole` bytes at the top. The library cannot go on without memory: its own allocators
// abort too.
static inline arena_block *arena_grow(size_t whole)
{
    size_t room = whole > ARENA_BLOCK_SIZE ? whole : ARENA_BLOCK_SIZE;
    arena_block *block = (arena_block *)malloc(sizeof(arena_block) + room);
    if (!block) abort();
    block->previous = *arena_top();
    block->size = room;
    block->used = 0;
    *arena_top() = block;
    return block;
}

// A piece whose bytes mean nothing.
static inline void *arena_take(size_t size)
{
    if (size > SIZE_MAX / 4) abort();
    size = (size + 15) & ~(size_t)15;
    size_t whole = size + 16;
    arena_block *top = *arena_top();
    if (!top || top->size - top->used < whole) top = arena_grow(whole);
    void *piece = arena_bytes(top) + top->used + 16;
    top->used += whole;
    *arena_size(piece) = size;
    return piece;
}

static inline void *arena_calloc(size_t count, size_t size)
{
    if (size && count > SIZE_MAX / 4 / size) abort();
    return memset(arena_take(count * size), 0, count * size);
}

// Only the last piece can be given back before the rest.
static inline void arena_free(void *piece)
{
    if (piece && arena_is_last(piece)) (*arena_top())->used -= *arena_size(piece) + 16;
}

static inline void *arena_realloc(void *piece, size_t size)
{
    if (!piece) return arena_take(size);
    size_t old = *arena_size(piece);
    if (size <= old) return piece;
    // The last piece grows where it is, when its block has room.
    if (size <= SIZE_MAX / 4 && arena_is_last(piece)) {
        arena_block *top = *arena_top();
        size_t more = ((size + 15) & ~(size_t)15) - old;
        if (top->size - top->used >= more) {
            top->used += more;
            *arena_size(piece) = old + more;
            return piece;
        }
    }
    return memcpy(arena_take(size), piece, old);
}

static inline arena_mark arena_begin(void)
{
    arena_block *top = *arena_top();
    arena_mark mark = {top, top ? top->used : 0};
    return mark;
}

// Gives back all that was taken since the mark; the first block of usual size is kept for the next text.
static inline void arena_end(arena_mark mark)
{
    arena_block *top = *arena_top();
    while (top && top != mark.block) {
        arena_block *previous = top->previous;
        if (!previous && top->size == ARENA_BLOCK_SIZE) break;
        free(top);
        top = previous;
    }
    if (top) top->used = mark.used;
    *arena_top() = top;
}

// The allocator to give to the library.
static inline cmark_mem *arena_allocator(void)
{
    static cmark_mem allocator = {arena_calloc, arena_realloc, arena_free};
    return &allocator;
}

#endif
