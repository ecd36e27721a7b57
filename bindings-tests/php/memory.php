<?php

// The memory that a message is copied to when it is encoded: structs in one block, strings in another one.

declare(strict_types=1);

namespace OpenTera;

use FFI;
use FFI\CData;

final class Memory
{
    private const SIZE = 65536;

    private static CData $structs;
    /** Blocks of structs of the current call beside the first one. */
    private static array $more = [];
    /** Addresses of the first block, of the next free struct, and of the end of the current block. */
    private static int $start;
    private static int $at;
    private static int $end;

    private static CData $text;
    private static int $textAt;
    private static int $textSize = 0;
    /** The strings of the current call, which `finish` copies to the block. */
    private static string $pending = '';

    private static CData $out;
    private static int $outAt;
    private static int $outSize = 0;
    private static CData $length;
    private static int $lengthAt;
    private static CData $view;
    private static int $viewAt;

    /** A call is running, and one that began during it. */
    public static bool $isBusy = false;
    public static bool $isNested = false;

    public static function setUp(): void
    {
        [self::$structs, self::$start] = self::block(self::SIZE);
        self::growText(self::SIZE);
        self::growOut(self::SIZE);
        self::$length = Native::$lib->new('size_t');
        self::$lengthAt = Native::address(self::$length);
        self::$view = Native::$lib->new('struct View');
        self::$viewAt = Native::address(self::$view);
    }

    /**
     * Runs a call of the binding. One that begins during another one, as that of a destructor which the garbage collector
     * calls, has memory of its own.
     */
    public static function call(\Closure $call): mixed
    {
        if (self::$isBusy) {
            return self::callNested($call);
        }
        self::$isBusy = true;
        try {
            return $call();
        } finally {
            self::$isBusy = false;
        }
    }

    public static function callNested(\Closure $call): mixed
    {
        $outer = [
            Native::$arena, self::$isNested, self::$structs, self::$more, self::$start, self::$at, self::$end, self::$text,
            self::$textAt, self::$textSize, self::$pending, self::$out, self::$outAt, self::$outSize, self::$length,
            self::$lengthAt, self::$view, self::$viewAt,
        ];
        $arena = Native::newArena() ?: throw new \Error('no memory for an arena');
        try {
            Native::$arena = $arena;
            self::$isNested = true;
            self::setUp();
            return $call();
        } finally {
            [
                Native::$arena, self::$isNested, self::$structs, self::$more, self::$start, self::$at, self::$end,
                self::$text, self::$textAt, self::$textSize, self::$pending, self::$out, self::$outAt, self::$outSize,
                self::$length, self::$lengthAt, self::$view, self::$viewAt,
            ] = $outer;
            Native::$lib->tera_arena_free($arena);
        }
    }

    /** Begins to copy messages. They are copied again as long as `finish` returns false. */
    public static function begin(): void
    {
        self::$at = self::$start;
        self::$end = self::$start + self::SIZE;
        self::$more = [];
        self::$pending = '';
    }

    /** Copies the strings; returns false if the block was too small, and is larger now. */
    public static function finish(): bool
    {
        $size = strlen(self::$pending);
        if ($size > self::$textSize) {
            self::growText(2 * $size);
            return false;
        }
        FFI::memcpy(self::$text, self::$pending, $size);
        return true;
    }

    /**
     * Adds a string; returns its address. That of an empty one is 0, so that an older library accepts a field that it does
     * not have. The same holds for lists.
     */
    public static function text(string $value): int
    {
        if ($value === '') {
            return 0;
        }
        $at = self::$textAt + strlen(self::$pending);
        self::$pending .= $value;
        return $at;
    }

    /** Adds the strings of a list; returns the address of their views. */
    public static function strings(array $list, string $path): int
    {
        if ($list === []) {
            return 0;
        }
        $at = self::take(16 * count($list));
        $views = Native::$lib->cast('struct View *', $at);
        $index = 0;
        foreach ($list as $key => $value) {
            is_string($value) || Check::fail('string', $value, "{$path}[$key]");
            $view = $views[$index++];
            $view->data_at = self::text($value);
            $view->size = strlen($value);
        }
        return $at;
    }

    /** Adds a message; returns the address of its struct. */
    public static function message(Message $message): int
    {
        $description = Message::of($message::class);
        $at = self::take($description->size);
        $message->save(Native::$lib->cast($description->pointer, $at));
        return $at;
    }

    /** Adds the messages of a list; returns the address of their structs. */
    public static function messages(array $list, string $path, string $class): int
    {
        if ($list === []) {
            return 0;
        }
        $description = Message::of($class);
        $at = self::take($description->size * count($list));
        $structs = Native::$lib->cast($description->pointer, $at);
        $index = 0;
        foreach ($list as $key => $message) {
            $message instanceof $class || Check::fail($class, $message, "{$path}[$key]");
            $message->save($structs[$index++]);
        }
        return $at;
    }

    /** Adds messages of any class; returns the address of the pointers to them. */
    public static function pointers(array $messages): int
    {
        $at = self::take(8 * count($messages));
        $pointers = Native::$lib->cast('int64_t *', $at);
        $index = 0;
        foreach ($messages as $key => $message) {
            $message instanceof Message || Check::fail(Message::class, $message, "payloads[$key]");
            $pointers[$index++] = self::message($message);
        }
        return $at;
    }

    /** Sets a view to a string. */
    public static function setView(CData $view, string $value): void
    {
        $view->data_at = self::text($value);
        $view->size = strlen($value);
    }

    /** The string of a view. */
    public static function string(CData $view): string
    {
        return $view->size ? FFI::string($view->data, $view->size) : '';
    }

    /** What a function writes to a buffer, of which it gets the address, the size and where the length is written. */
    public static function output(\Closure $write): string
    {
        $status = $write(self::$outAt, self::$outSize, self::$lengthAt);
        if ($status === Status::BUFFER_TOO_SMALL) {
            self::growOut(self::$length->cdata);
            $status = $write(self::$outAt, self::$outSize, self::$lengthAt);
        }
        Native::check($status);
        return FFI::string(self::$out, self::$length->cdata);
    }

    /** The text that a function writes to the arena, of which it gets the address of a view. */
    public static function textOutput(\Closure $write): string
    {
        Native::check($write(self::$viewAt));
        $text = self::string(self::$view);
        Native::spend(strlen($text));
        return $text;
    }

    private static function take(int $size): int
    {
        if (self::$at + $size > self::$end) {
            [self::$more[], self::$at] = self::block($size + self::SIZE);
            self::$end = self::$at + $size + self::SIZE;
        }
        $at = self::$at;
        self::$at += $size;
        return $at;
    }

    private static function growText(int $size): void
    {
        [self::$text, self::$textAt] = self::block($size);
        self::$textSize = $size;
    }

    private static function growOut(int $size): void
    {
        [self::$out, self::$outAt] = self::block($size);
        self::$outSize = $size;
    }

    /** @return array{CData, int} a block and its address */
    private static function block(int $size): array
    {
        $block = Native::$lib->new("char[$size]");
        return [$block, Native::address($block)];
    }
}
