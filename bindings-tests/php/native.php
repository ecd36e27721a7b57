<?php

// The C library: its file, its functions, and the arena that it builds messages in.

declare(strict_types=1);

namespace OpenTera;

use FFI;

/** Structs and messages are passed as addresses, which are integers. */
final class Native
{
    private const PROTOTYPES = <<<'C'
        struct Head { uint32_t kind, size; };
        struct View { union { char *data; int64_t data_at; }; int64_t size; };
        struct Payload {
            uint32_t kind; int32_t status; struct Head *message; struct View type_url, value, detail;
        };
        struct Frame {
            uint32_t kind, size, wrapper, version; double time; uint32_t seq, reserved; struct View topic, source;
            struct Payload *payloads; int64_t payloads_size, failed, unknown;
        };
        struct Topic { uint32_t kind, size, family, channel; struct View name, subtopic; };
        struct RpcReply {
            uint32_t kind, size; int64_t id; struct View method, pattern; int32_t status, reserved;
            struct View status_text, return_value;
        };

        uint32_t tera_abi_version();
        const char *tera_version();
        uintptr_t tera_arena_new_for(size_t limit, const char *layout);
        void tera_arena_reset(uintptr_t arena);
        void tera_arena_free(uintptr_t arena);
        const char *tera_arena_error_message(uintptr_t arena);
        intptr_t tera_arena_error_offset(uintptr_t arena);
        size_t tera_arena_error_line(uintptr_t arena);
        size_t tera_arena_error_column(uintptr_t arena);
        const char *tera_describe(uintptr_t arena, uintptr_t message);
        int32_t tera_encode(uintptr_t arena, uintptr_t message, uintptr_t buffer, size_t capacity, uintptr_t len);
        int32_t tera_decode(uintptr_t arena, const char *data, size_t len, uint32_t flags, uintptr_t message);
        int32_t tera_json_text(uintptr_t arena, uintptr_t message, uint32_t flags, uintptr_t text);
        int32_t tera_from_json(uintptr_t arena, const char *text, size_t len, uint32_t flags, uintptr_t message);
        int32_t tera_json_from_binary(uintptr_t arena, uint32_t kind, const char *data, size_t len, uint32_t flags,
            uintptr_t buffer, size_t capacity, uintptr_t len_at);
        int32_t tera_binary_from_json(uintptr_t arena, uint32_t kind, const char *text, size_t len, uint32_t flags,
            uintptr_t buffer, size_t capacity, uintptr_t len_at);
        int32_t tera_message_json_from_event(uintptr_t arena, const char *data, size_t len, uint32_t flags,
            uintptr_t buffer, size_t capacity, uintptr_t len_at);
        int32_t tera_wrap_event(uintptr_t arena, const char *topic, size_t topic_len, double time,
            uintptr_t payloads, size_t count, uintptr_t buffer, size_t capacity, uintptr_t len);
        int32_t tera_wrap_module_message(uintptr_t arena, uintptr_t header, uintptr_t payloads, size_t count,
            uintptr_t buffer, size_t capacity, uintptr_t len);
        int32_t tera_wrap_message(uintptr_t arena, uintptr_t payload, uintptr_t buffer, size_t capacity,
            uintptr_t len);
        int32_t tera_unwrap(uintptr_t arena, uint32_t wrapper, const char *data, size_t len, uint32_t flags,
            uintptr_t frame);
        int32_t tera_unwrap_json(uintptr_t arena, uint32_t wrapper, const char *text, size_t len, uint32_t flags,
            uintptr_t frame);
        uint32_t tera_topic_wrapper(const char *topic, size_t len);
        int32_t tera_topic_parse(uintptr_t arena, const char *topic, size_t len, uintptr_t parts);
        int32_t tera_topic_build(uintptr_t arena, uintptr_t parts, uintptr_t buffer, size_t capacity,
            uintptr_t len);
        int32_t tera_rpc_reply_from_json(uintptr_t arena, const char *text, size_t len, uint32_t flags,
            uintptr_t reply);
        int32_t tera_rpc_reply_to_json(uintptr_t arena, uintptr_t reply, uint32_t flags, uintptr_t buffer,
            size_t capacity, uintptr_t len);
        C;
    private const VARIABLE = 'OPENTERA_MESSAGES_LIBRARY';
    /** The arena is reset after this many bytes of input, not after each call. */
    private const RESET_AFTER = 4096;

    public static FFI $lib;
    public static int $arena;
    private static int $spent = 0;

    /** The name of the library's file on an operating system, as `PHP_OS_FAMILY` names it. */
    public static function fileName(string $system): string
    {
        return match ($system) {
            'Windows' => 'opentera_messages.dll',
            'Darwin' => 'libopentera_messages.' . ABI_VERSION . '.dylib',
            default => 'libopentera_messages.so.' . ABI_VERSION,
        };
    }

    /** Loads the library, and checks that it has the ABI and the structs that this binding is for. */
    public static function load(): void
    {
        if (PHP_INT_SIZE !== 8) {
            throw new \Error('this binding needs 64-bit PHP, whose integers hold those of the messages');
        }
        $file = getenv(self::VARIABLE) ?: self::fileName(PHP_OS_FAMILY);
        try {
            self::$lib = FFI::cdef(STRUCTS . self::PROTOTYPES, $file);
        } catch (FFI\Exception $error) {
            throw new \Error("cannot load $file ({$error->getMessage()}). Install the library as docs/install.md of "
                . 'opentera-messages describes, or set ' . self::VARIABLE . ' to the path of its file', 0, $error);
        }
        $found = "$file is version " . self::$lib->tera_version();
        $abi = self::$lib->tera_abi_version();
        if ($abi !== ABI_VERSION) {
            $ours = ABI_VERSION;
            throw new \Error("$found and has version $abi of the ABI: install a release with version $ours, which this "
                . 'binding is for');
        }
        self::$arena = self::newArena()
            ?: throw new \Error("$found and does not take the structs of this binding: install its release");
    }

    public static function newArena(): int
    {
        return self::$lib->tera_arena_new_for(0, LAYOUT);
    }

    /** Makes room in the arena for what a call with an input of this size builds. */
    public static function spend(int $size): void
    {
        self::$spent += $size + 64;
        if (self::$spent > self::RESET_AFTER) {
            self::$lib->tera_arena_reset(self::$arena);
            self::$spent = 0;
        }
    }

    public static function check(int $status): void
    {
        if ($status === 0) {
            return;
        }
        $offset = self::$lib->tera_arena_error_offset(self::$arena);
        throw new TeraException(
            $status,
            self::$lib->tera_arena_error_message(self::$arena),
            $offset < 0 ? null : $offset,
            self::$lib->tera_arena_error_line(self::$arena) ?: null,
            self::$lib->tera_arena_error_column(self::$arena) ?: null,
        );
    }

    /** The address of a variable of C. */
    public static function address(FFI\CData $variable): int
    {
        return self::$lib->cast('uintptr_t', FFI::addr($variable))->cdata;
    }
}
