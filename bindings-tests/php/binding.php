<?php

// What the binding does for every message: between PHP's objects and the library's structs.
//
// A message is copied out of the library's memory when it is read and into it when it is written, so that objects are
// PHP's alone. What the library builds in between is in one arena, which is reset after each call.

declare(strict_types=1);

namespace OpenTera;

use FFI;

/** The library refused something. */
final class TeraException extends \RuntimeException
{
    public function __construct(
        /** A number of `Status`, or one that this binding does not know. */
        public readonly int $status,
        string $detail,
        /** Byte of the input, counted from 0; null where there is no such place. */
        public readonly ?int $offset,
        /** Place in a text, counted from 1; null where there is no such place. */
        public readonly ?int $textLine,
        public readonly ?int $textColumn,
    ) {
        parent::__construct($detail, $status);
    }
}

/** For classes of constants that are numbers. */
trait Names
{
    /** The name of a number, or null where it has none. */
    public static function nameOf(int $number): ?string
    {
        static $names = null;
        $names ??= array_flip((new \ReflectionClass(self::class))->getConstants());
        return $names[$number] ?? null;
    }
}

/**
 * The C functions and the arena. OPENTERA_MESSAGES_LIBRARY names the library's file; without it the loader looks for
 * it.
 *
 * Pointers are numbers here: the binding reads and writes structs by their address.
 */
final class Native
{
    private const PROTOTYPES = '
        uint32_t tera_abi_version();
        const char *tera_version();
        uintptr_t tera_arena_new_for(size_t limit, const char *layout);
        void tera_arena_reset(uintptr_t arena);
        uintptr_t tera_arena_alloc(uintptr_t arena, size_t size, size_t align);
        uintptr_t tera_arena_dup(uintptr_t arena, const char *data, size_t len);
        int32_t tera_arena_error(uintptr_t arena);
        const char *tera_arena_error_message(uintptr_t arena);
        const char *tera_status_message(int32_t status);
        intptr_t tera_arena_error_offset(uintptr_t arena);
        size_t tera_arena_error_line(uintptr_t arena);
        size_t tera_arena_error_column(uintptr_t arena);
        int32_t tera_init(uint32_t kind, uintptr_t message, size_t size);
        int32_t tera_encode(uintptr_t arena, uintptr_t message, uintptr_t buffer, size_t capacity, uintptr_t len);
        int32_t tera_decode(uintptr_t arena, const char *data, size_t len, uint32_t flags, uintptr_t message);
        int32_t tera_json_text(uintptr_t arena, uintptr_t message, uint32_t flags, uintptr_t text);
        int32_t tera_from_json(uintptr_t arena, const char *text, size_t len, uint32_t flags, uintptr_t message);
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
    ';

    public static FFI $lib;
    public static int $arena;
    private static FFI\CType $pointer;

    /** Loads the library, older or newer, which has to be of the ABI that this binding is for and take its structs. */
    public static function load(): void
    {
        if (PHP_INT_SIZE !== 8) {
            throw new \Error('this binding needs PHP of 64 bits: its integers hold those of the messages');
        }
        $file = getenv('OPENTERA_MESSAGES_LIBRARY') ?: 'libopentera_messages.so.' . ABI_VERSION;
        self::$lib = FFI::cdef(self::PROTOTYPES, $file);
        $found = "$file is version " . self::$lib->tera_version();
        $abi = self::$lib->tera_abi_version();
        if ($abi !== ABI_VERSION) {
            $ours = ABI_VERSION;
            throw new \Error("$found and has version $abi of the ABI: install a release with version $ours, which this "
                . 'binding is for');
        }
        self::$arena = self::$lib->tera_arena_new_for(0, LAYOUT)
            ?: throw new \Error("$found and does not take the structs of this binding: install its release");
        self::$pointer = self::$lib->type('char *');
    }

    public static function read(int $address, int $size): string
    {
        return $size === 0 ? '' : FFI::string(self::$lib->cast(self::$pointer, $address), $size);
    }

    /** Does something with the arena, which is empty again then. */
    public static function call(\Closure $what): mixed
    {
        try {
            return $what();
        } finally {
            self::$lib->tera_arena_reset(self::$arena);
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
            // `tera_init` is not given the arena.
            self::$lib->tera_arena_error_message(self::$arena) ?: self::$lib->tera_status_message($status),
            $offset < 0 ? null : $offset,
            self::$lib->tera_arena_error_line(self::$arena) ?: null,
            self::$lib->tera_arena_error_column(self::$arena) ?: null,
        );
    }

    public static function alloc(int $size): int
    {
        return self::there(self::$lib->tera_arena_alloc(self::$arena, $size, 0));
    }

    /** A copy of bytes in the arena; its address. */
    public static function store(string $data): int
    {
        return self::there(self::$lib->tera_arena_dup(self::$arena, $data, strlen($data)));
    }

    /** The same, where a struct may be. */
    public static function storeStruct(string $data): int
    {
        $address = self::alloc(strlen($data));
        FFI::memcpy(self::$lib->cast(self::$pointer, $address), $data, strlen($data));
        return $address;
    }

    private static function there(int $address): int
    {
        if ($address === 0) {
            self::check(self::$lib->tera_arena_error(self::$arena));
        }
        return $address;
    }

    /** The bytes that a function writes to a buffer, whose address, capacity and length it gets. */
    public static function output(\Closure $write): string
    {
        $capacity = 1024;
        $place = self::alloc(8);
        while (true) {
            $buffer = self::alloc($capacity);
            $status = $write($buffer, $capacity, $place);
            if ($status !== Status::BUFFER_TOO_SMALL) {
                self::check($status);
                return self::read($buffer, unpack('P', self::read($place, 8))[1]);
            }
            $capacity = unpack('P', self::read($place, 8))[1];
        }
    }
}

/**
 * How a member of a struct becomes a value, and how a value becomes a member.
 *
 * `items` is the member in the language of `pack`. `get($values, $at)` takes it from a struct's items, `put($value)`
 * gives the items.
 */
final class Form
{
    private function __construct(
        public readonly string $name,
        public readonly string $items,
        public readonly \Closure $get,
        public readonly \Closure $put,
        /** Class of an enum's names. */
        public readonly ?string $names = null,
    ) {
    }

    private static function scalar(string $name, string $items): self
    {
        return new self($name, $items, fn (array $values, int $at) => $values[$at], fn (mixed $value) => [$value]);
    }

    /** Numbers that are too large are an error, which `pack` would cut off. */
    private static function integer(string $name, string $items, int $min, int $max, ?string $names = null): self
    {
        $put = function (int $value) use ($min, $max): array {
            if ($value < $min || $value > $max) {
                throw new \RangeException("$value is not between $min and $max");
            }
            return [$value];
        };
        return new self($name, $items, fn (array $values, int $at) => $values[$at], $put, $names);
    }

    public static function bool(): self
    {
        $put = fn (bool $value) => [$value ? 1 : 0];
        return new self('bool', 'C', fn (array $values, int $at) => $values[$at] !== 0, $put);
    }

    public static function int32(): self
    {
        return self::integer('integer', 'l', -2 ** 31, 2 ** 31 - 1);
    }

    public static function uint32(): self
    {
        return self::integer('integer', 'V', 0, 2 ** 32 - 1);
    }

    public static function int64(): self
    {
        return self::scalar('integer', 'P');
    }

    /** Numbers from 2^63 on are negative, as PHP has no unsigned ones. */
    public static function uint64(): self
    {
        return self::scalar('unsigned', 'P');
    }

    public static function float(): self
    {
        return self::scalar('float', 'g');
    }

    public static function double(): self
    {
        return self::scalar('double', 'e');
    }

    public static function enum(string $names): self
    {
        return self::integer('enum', 'l', -2 ** 31, 2 ** 31 - 1, $names);
    }

    public static function text(): self
    {
        return new self('text', 'PP', Binding::getBytes(...), Binding::putBytes(...));
    }

    public static function bytes(): self
    {
        return new self('bytes', 'PP', Binding::getBytes(...), Binding::putBytes(...));
    }

    public static function message(string $class): self
    {
        $get = fn (array $values, int $at) => $values[$at] ? Binding::load($class, $values[$at]) : null;
        return new self('message', 'P', $get, Binding::putMessage(...));
    }

    /** The message of any kind that an `Any` holds, or null. */
    public static function embedded(): self
    {
        $get = fn (array $values, int $at, Message $any) => Binding::loadAnyKind($values[$at], $any->value);
        return new self('embedded', 'P', $get, Binding::putMessage(...));
    }

    public static function messages(string $class): self
    {
        $get = fn (array $values, int $at) => array_map(
            fn (int $address) => Binding::load($class, $address),
            Binding::elements($values, $at, Binding::of($class)->size),
        );
        return new self('messages', 'PP', $get, fn (array $messages) => Binding::putArray(
            array_map(Binding::save(...), $messages),
        ));
    }

    public static function texts(): self
    {
        $get = fn (array $values, int $at) => array_map(
            fn (int $address) => Binding::getView($address),
            Binding::elements($values, $at, 16),
        );
        return new self('texts', 'PP', $get, fn (array $texts) => Binding::putArray(
            array_map(fn (string $text) => pack('PP', ...Binding::putBytes($text)), $texts),
        ));
    }
}

/** A field: its name in the schema, the property, and its place in bytes. */
final class Field
{
    public function __construct(
        public readonly string $name,
        public readonly string $property,
        public readonly Form $form,
        public readonly int $offset,
    ) {
    }
}

/** Of a oneof the number of the field that is set, at the offset, and the value 8 bytes behind it. */
final class Oneof
{
    /** @param Member[] $members */
    public function __construct(
        public readonly string $name,
        public readonly int $offset,
        public readonly array $members,
    ) {
    }

    /** The members that a message has. @return Member[] */
    public function set(Message $message): array
    {
        $isSet = fn (Member $member) => $message->{$member->property} !== null;
        return array_values(array_filter($this->members, $isSet));
    }
}

final class Member
{
    public function __construct(
        public readonly string $name,
        public readonly string $property,
        public readonly Form $form,
        public readonly int $number,
    ) {
    }
}

/** What a class is in the library. */
final class Description
{
    private string $packed = 'VVPP';
    private string $unpacked = 'Vkind/Vsize/Pdata/Plen';
    /** Each field or oneof, in the order of the struct, with the place of its first item. */
    private array $places = [];

    /** @param (Field|Oneof)[] $fields */
    public function __construct(
        public readonly string $class,
        public readonly int $kind,
        public readonly string $fullName,
        public readonly int $size,
        public readonly array $fields,
    ) {
        $count = 4;
        usort($fields, fn (Field|Oneof $a, Field|Oneof $b) => $a->offset <=> $b->offset);
        foreach ($fields as $field) {
            $this->places[] = [$field, $count];
            if ($field instanceof Oneof) {
                $this->packed .= "@{$field->offset}Vx4a*";
                $this->unpacked .= "/@{$field->offset}/Vi$count";
                $count += 1;
                continue;
            }
            $this->packed .= "@{$field->offset}{$field->form->items}";
            $this->unpacked .= "/@{$field->offset}";
            foreach (str_split($field->form->items) as $item) {
                $this->unpacked .= "/{$item}i$count";
                $count += 1;
            }
        }
        $this->packed .= "@$size";
    }

    /** The message in a struct. */
    public function load(int $address): Message
    {
        $data = Native::read($address, $this->size);
        $values = array_values(unpack($this->unpacked, $data));
        $message = new $this->class();
        $message->unknownFields = Binding::getBytes($values, 2);
        foreach ($this->places as [$field, $at]) {
            if ($field instanceof Field) {
                $message->{$field->property} = ($field->form->get)($values, $at, $message);
                continue;
            }
            foreach ($field->members as $member) {
                if ($member->number === $values[$at]) {
                    $items = self::unpack($member->form->items, $data, $field->offset + 8);
                    $message->{$member->property} = ($member->form->get)($items, 0);
                }
            }
        }
        return $message;
    }

    /** The struct of a message; what it points to is in the arena. */
    public function save(Message $message): string
    {
        $values = [$this->kind, $this->size, ...Binding::putBytes($message->unknownFields)];
        foreach ($this->places as [$field]) {
            if ($field instanceof Field) {
                array_push($values, ...($field->form->put)($message->{$field->property}));
                continue;
            }
            $set = $field->set($message);
            if (count($set) > 1) {
                throw new \InvalidArgumentException("{$field->name}: more than one member is set");
            }
            $values[] = $set ? $set[0]->number : 0;
            $values[] = $set
                ? pack($set[0]->form->items, ...($set[0]->form->put)($message->{$set[0]->property}))
                : '';
        }
        return pack($this->packed, ...$values);
    }

    private static function unpack(string $items, string $data, int $offset): array
    {
        $named = '';
        foreach (str_split($items) as $i => $item) {
            $named .= "{$item}i$i/";
        }
        return array_values(unpack($named, $data, $offset));
    }
}

/** What the classes are, and memory of the library's as values. */
final class Binding
{
    /** @var Description[] */
    private static array $byClass = [];
    private static array $byKind = [];
    private static array $byName = [];

    public static function describe(string $class, int $kind, string $fullName, int $size, array $fields): void
    {
        $description = new Description($class, $kind, $fullName, $size, $fields);
        self::$byClass[$class] = self::$byKind[$kind] = self::$byName[$fullName] = $description;
    }

    public static function of(string $class): Description
    {
        return self::$byClass[$class] ?? throw new \TypeError("$class is no message");
    }

    public static function byKind(int $kind): ?Description
    {
        return self::$byKind[$kind] ?? null;
    }

    public static function byName(string $fullName): ?Description
    {
        return self::$byName[$fullName] ?? null;
    }

    public static function getBytes(array $values, int $at): string
    {
        return Native::read($values[$at], $values[$at + 1]);
    }

    /** The text or bytes that a view at an address points to. */
    public static function getView(int $address): string
    {
        return self::getBytes(array_values(unpack('Pdata/Plen', Native::read($address, 16))), 0);
    }

    public static function putBytes(string $value): array
    {
        return $value === '' ? [0, 0] : [Native::store($value), strlen($value)];
    }

    public static function putMessage(?Message $message): array
    {
        return [$message === null ? 0 : self::store($message)];
    }

    /** @param string[] $structs */
    public static function putArray(array $structs): array
    {
        return $structs === [] ? [0, 0] : [Native::storeStruct(implode($structs)), count($structs)];
    }

    /** The addresses of a list's elements. @return int[] */
    public static function elements(array $values, int $at, int $size): array
    {
        [$first, $count] = [$values[$at], $values[$at + 1]];
        return $count === 0 ? [] : range($first, $first + ($count - 1) * $size, $size);
    }

    public static function load(string $class, int $address): Message
    {
        return self::of($class)->load($address);
    }

    /**
     * The message of any kind that an `Any` or a payload holds, or null. Of a kind that only a newer library has,
     * `$value` gets the bytes, as of any other type that is not known.
     */
    public static function loadAnyKind(int $address, string &$value): ?Message
    {
        if ($address === 0) {
            return null;
        }
        $description = self::byKind(unpack('V', Native::read($address, 4))[1]);
        if ($description === null && $value === '') { // read from JSON
            $value = Native::output(
                fn (int ...$buffer) => Native::$lib->tera_encode(Native::$arena, $address, ...$buffer),
            );
        }
        return $description?->load($address);
    }

    public static function save(Message $message): string
    {
        return self::of($message::class)->save($message);
    }

    /** The address of the struct of a message. */
    public static function store(Message $message): int
    {
        return Native::storeStruct(self::save($message));
    }

    /** An empty struct. */
    public static function empty(int $kind, int $size): int
    {
        $address = Native::alloc($size);
        Native::check(Native::$lib->tera_init($kind, $address, $size));
        return $address;
    }
}

/** What every message has. */
abstract class Message
{
    /** Fields that the schema does not know, as received. */
    public string $unknownFields = '';

    /** The message that the bytes are. */
    public static function decode(string $data): static
    {
        return self::read('tera_decode', $data, 0);
    }

    /** The message that the text is. `$flags` are those for reading JSON. */
    public static function fromJson(string $text, int $flags = 0): static
    {
        return self::read('tera_from_json', $text, $flags);
    }

    private static function read(string $function, string $data, int $flags): static
    {
        return Native::call(function () use ($function, $data, $flags) {
            $description = Binding::of(static::class);
            $address = Binding::empty($description->kind, $description->size);
            Native::check(Native::$lib->$function(Native::$arena, $data, strlen($data), $flags, $address));
            return $description->load($address);
        });
    }

    /** The message as protobuf binary. */
    public function encode(): string
    {
        return Native::call(function () {
            $address = Binding::store($this);
            return Native::output(
                fn (int ...$buffer) => Native::$lib->tera_encode(Native::$arena, $address, ...$buffer),
            );
        });
    }

    /** The message as JSON text. `$flags` are those for writing JSON. */
    public function toJson(int $flags = 0): string
    {
        return Native::call(function () use ($flags) {
            $view = Native::alloc(16);
            Native::check(Native::$lib->tera_json_text(Native::$arena, Binding::store($this), $flags, $view));
            return Binding::getView($view);
        });
    }
}

/** What an `Any` can do beside. */
abstract class AnyBase extends Message
{
    /** An `Any` that holds the message. */
    public static function pack(Message $message): static
    {
        return new static(message: $message);
    }

    /** The message in it, or null when its type is not known. */
    public function unpack(): ?Message
    {
        if ($this->message !== null) {
            return $this->message;
        }
        $slash = strrpos($this->typeUrl, '/');
        $description = $slash === false ? null : Binding::byName(substr($this->typeUrl, $slash + 1));
        return $description === null ? null : $description->class::decode($this->value);
    }
}
