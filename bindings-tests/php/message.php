<?php

declare(strict_types=1);

namespace OpenTera;

use FFI;

/** A field of a message. */
final class Field
{
    public function __construct(
        /** Its name in the schema, and the property. */
        public readonly string $name,
        public readonly string $property,
        /** `bool`, `integer`, `unsigned`, `enum`, `float`, `double`, `string`, `bytes`, `message`, `strings`, `messages`. */
        public readonly string $form,
        /** The class of an enum's values. */
        public readonly ?string $names = null,
        /** The oneof that it is a member of. */
        public readonly ?string $oneof = null,
    ) {
    }
}

/** What a class is in the library. */
final class Description
{
    /** The type of a pointer to its struct. */
    public readonly FFI\CType $pointer;
    /** A struct that the library fills, and its address. */
    public readonly FFI\CData $result;
    public readonly int $address;
    public readonly int $size;

    public function __construct(
        public readonly string $class,
        public readonly int $kind,
        public readonly string $fullName,
        public readonly string $struct,
    ) {
        $this->pointer = Native::$lib->type("struct $struct *");
        [$this->result, $this->address] = structure($struct, $kind);
        $this->size = FFI::sizeof($this->result);
    }
}

/**
 * What every message has.
 *
 * A message is an object of PHP alone: it is copied from the library's memory when it is decoded, and to it when it is
 * encoded.
 */
abstract class Message implements \JsonSerializable, \Stringable
{
    /** Fields that the schema does not have, as received. */
    public string $unknownFields = '';

    /** @var Description[] */
    private static array $byClass = [];
    private static array $byKind = [];
    private static array $byName = [];
    /** An empty message of each class, which is cloned. @var Message[] */
    protected static array $empty = [];

    /** @internal */
    public static function describe(string $class, int $kind, string $fullName): void
    {
        $description = new Description($class, $kind, $fullName, substr($class, strlen(__NAMESPACE__) + 1));
        self::$byClass[$class] = self::$byKind[$kind] = self::$byName[$fullName] = $description;
        self::$empty[$class] = new $class();
    }

    /** @internal */
    public static function of(string $class): Description
    {
        return self::$byClass[$class] ?? throw new \TypeError("expected the class of a message, got $class");
    }

    /** @internal */
    public static function ofKind(int $kind): ?Description
    {
        return self::$byKind[$kind] ?? null;
    }

    /** @internal */
    public static function ofName(string $fullName): ?Description
    {
        return self::$byName[$fullName] ?? null;
    }

    /** The message at an address, or null if only a newer library has its kind. @internal */
    public static function loadAnyKind(FFI\CData $head): ?self
    {
        $description = self::ofKind($head->kind);
        return $description === null ? null
            : (clone self::$empty[$description->class])->load(Native::$lib->cast($description->pointer, $head));
    }

    /** For example `opentera.protobuf.DeviceEvent`. */
    public static function fullName(): string
    {
        return self::of(static::class)->fullName;
    }

    /** Decodes a message from protobuf binary. */
    public static function decode(string $data): static
    {
        return self::read('tera_decode', $data, 0);
    }

    /** Reads a message from JSON text. `$flags` are any `JSON_READ_...`. */
    public static function fromJson(string $text, int $flags = 0): static
    {
        return self::read('tera_from_json', $text, $flags);
    }

    /** As `Memory::call`, without the cost of a closure. */
    private static function read(string $function, string $input, int $flags): static
    {
        if (Memory::$isBusy) {
            return Memory::callNested(static fn () => self::readNow($function, $input, $flags));
        }
        Memory::$isBusy = true;
        try {
            return self::readNow($function, $input, $flags);
        } finally {
            Memory::$isBusy = false;
        }
    }

    private static function readNow(string $function, string $input, int $flags): static
    {
        $description = self::of(static::class);
        $struct = $description->result;
        $at = $description->address;
        if (Memory::$isNested) {
            [$struct, $at] = structure($description->struct, $description->kind);
        }
        $size = strlen($input);
        Native::spend($size);
        Native::check(Native::$lib->$function(Native::$arena, $input, $size, $flags, $at));
        return (clone self::$empty[static::class])->load($struct);
    }

    /** Encodes the message as protobuf binary. */
    public function encode(): string
    {
        return Memory::call(function () {
            $at = $this->copy();
            return Memory::output(
                fn (int $out, int $size, int $length) =>
                    Native::$lib->tera_encode(Native::$arena, $at, $out, $size, $length),
            );
        });
    }

    /** The message as JSON text. `$flags` are any `JSON_WRITE_...`. */
    public function toJson(int $flags = 0): string
    {
        return Memory::call(function () use ($flags) {
            $at = $this->copy();
            return Memory::textOutput(
                fn (int $view) => Native::$lib->tera_json_text(Native::$arena, $at, $flags, $view),
            );
        });
    }

    /** The message as an array with the names and values of its JSON. */
    public function toArray(): array
    {
        return json_decode($this->toJson(), true, flags: JSON_THROW_ON_ERROR);
    }

    /** For `json_encode`. */
    public function jsonSerialize(): mixed
    {
        return json_decode($this->toJson(), flags: JSON_THROW_ON_ERROR);
    }

    /** The fields that are set, in one line of fewer than 1024 bytes for a log. */
    public function __toString(): string
    {
        return Memory::call(function () {
            $at = $this->copy();
            Native::spend(0);
            return Native::$lib->tera_describe(Native::$arena, $at);
        });
    }

    /** Whether the other message is of the same class and has the same values. PHP's `==` takes `"1"` for `"01"`. */
    public function equals(self $other): bool
    {
        return $other::class === $this::class && self::areEqual(get_object_vars($this), get_object_vars($other));
    }

    private static function areEqual(mixed $a, mixed $b): bool
    {
        if ($a instanceof self) {
            return $b instanceof self && $a->equals($b);
        }
        if (!is_array($a)) {
            return $a === $b;
        }
        return is_array($b) && array_keys($a) === array_keys($b) && array_map(self::areEqual(...), $a, $b)
            === array_fill(0, count($a), true);
    }

    public function __get(string $name): never
    {
        throw new \Error(self::noField($name));
    }

    public function __set(string $name, mixed $value): never
    {
        throw new \Error(self::noField($name));
    }

    private static function noField(string $name): string
    {
        return substr(static::class, strlen(__NAMESPACE__) + 1) . " has no field $name";
    }

    /** Copies the message to memory that the library reads; returns the address of its struct. */
    private function copy(): int
    {
        do {
            Memory::begin();
            $at = Memory::message($this);
        } while (!Memory::finish());
        return $at;
    }
}

/** What an `Any` has besides. */
abstract class AnyBase extends Message
{
    /** An `Any` that holds the message. */
    public static function pack(Message $message): static
    {
        return new static(message: $message);
    }

    /** The message in it, or null if its type is unknown. */
    public function unpack(): ?Message
    {
        if ($this->message !== null) {
            return $this->message;
        }
        $slash = strrpos($this->typeUrl, '/');
        $description = $slash === false ? null : self::ofName(substr($this->typeUrl, $slash + 1));
        return $description === null ? null : $description->class::decode($this->value);
    }

    /** Takes over the message that was read from JSON. One that only a newer library has is kept as bytes. */
    protected function loadContent(?FFI\CData $head): void
    {
        if ($head === null) {
            return;
        }
        $this->message = self::loadAnyKind($head);
        if ($this->message === null && $this->value === '') {
            $this->value = encoded($head);
        }
    }
}

/** The protobuf binary of a message in the library's memory. @internal */
function encoded(FFI\CData $head): string
{
    $at = Native::$lib->cast('uintptr_t', $head)->cdata;
    return Memory::output(fn (int ...$buffer) => Native::$lib->tera_encode(Native::$arena, $at, ...$buffer));
}
