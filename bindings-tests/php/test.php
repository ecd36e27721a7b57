<?php

// The binding against the corpus, see tests/golden/README.md. Run from the root of the repository.

declare(strict_types=1);

use OpenTera\{Any, DeviceEvent, Field, Frame, JoinSessionEvent, Memory, Message, Native, RPCMessage, RpcReply, Status};
use OpenTera\{TeraEvent, TeraEventHeader, TeraException, TeraMessage, TeraModuleMessage, Topic, UserEvent, Value};

// What PHP only warns of is an error here.
set_error_handler(fn (int $level, string $text) => throw new ErrorException($text, 0, $level));

require_once __DIR__ . '/opentera.php';

const ROUND_TRIPS = 100_000;
define('CORPUS', getenv('OPENTERA_CORPUS') ?: 'tests/golden/corpus.tsv');

function quoted(string $text): string
{
    $escaped = preg_replace_callback('/[^ -~]|["\\\\]/', fn (array $found) => sprintf('\\%02x', ord($found[0])), $text);
    return "\"$escaped\"";
}

function dumpList(array $values, callable $dump): string
{
    return '[' . implode(',', array_map($dump, $values)) . ']';
}

function dumpValue(Field $field, mixed $value): string
{
    return match ($field->form) {
        'message' => $value === null ? 'null' : dump($value),
        'messages' => dumpList($value, dump(...)),
        'strings' => dumpList($value, quoted(...)),
        'string' => quoted($value),
        'bytes' => bin2hex($value),
        'double' => bin2hex(pack('E', $value)),
        'float' => bin2hex(pack('G', $value)),
        'bool' => $value ? 'true' : 'false',
        'enum' => $field->names::nameOf($value) ?? (string) $value,
        'unsigned' => sprintf('%u', $value),
        'integer' => (string) $value,
    };
}

function dumpAny(string $typeUrl, string $value, ?Message $content): string
{
    return 'type_url:' . quoted($typeUrl) . ($content ? ',message:' . dump($content) : ',value:' . bin2hex($value));
}

function contentOf(Any $any): ?Message
{
    try {
        return $any->unpack();
    } catch (TeraException) {
        return null;
    }
}

function dump(Message $message): string
{
    $members = [];
    if ($message instanceof Any) {
        $members[] = dumpAny($message->typeUrl, $message->value, contentOf($message));
    } else {
        foreach ($message::fields() as $field) {
            $value = $message->{$field->property};
            if ($field->oneof === null || $value !== null) {
                $members[] = $field->name . ':' . dumpValue($field, $value);
            }
        }
    }
    if ($message->unknownFields !== '') {
        $members[] = 'unknown_fields:' . bin2hex($message->unknownFields);
    }
    return '{' . implode(',', $members) . '}';
}

function dumpFrame(Frame $frame): string
{
    $payloads = dumpList($frame->payloads, fn ($it) => '{' . dumpAny($it->typeUrl, $it->value, $it->message) . '}');
    $name = substr(strrchr($frame->wrapper::fullName(), '.'), 1);
    return "{wrapper:$name,version:$frame->version,time:" . bin2hex(pack('E', $frame->time)) . ",seq:$frame->seq,"
        . 'topic:' . quoted($frame->topic) . ',source:' . quoted($frame->source) . ",payloads:$payloads,"
        . "failed:$frame->failed,unknown:$frame->unknown}";
}

function wrapAgain(Frame $frame): string
{
    $payloads = array_map(fn ($it) => $it->message ?? new Any($it->typeUrl, $it->value), $frame->payloads);
    return match ($frame->wrapper) {
        TeraEvent::class => OpenTera\wrapEvent($frame->topic, $payloads, $frame->time),
        TeraModuleMessage::class =>
            OpenTera\wrapModuleMessage($frame->topic, $frame->source, $payloads, $frame->time, $frame->seq),
        default => $payloads[0]->encode(),
    };
}

function expect(mixed $got, mixed $wanted): void
{
    if ($got !== $wanted) {
        throw new Exception("\n     got " . var_export($got, true) . "\nexpected " . var_export($wanted, true));
    }
}

function checkMessage(string $name, string $binary, string $json, string $wanted): void
{
    $class = OpenTera\messageClass($name);
    $read = [$class::decode(hex2bin($binary))];
    if ($json !== '-') {
        $read[] = $class::fromJson($json);
    }
    foreach ($read as $message) {
        expect(dump($message), $wanted);
        expect(bin2hex($message->encode()), $binary);
        if ($json !== '-') {
            expect($message->toJson(), $json);
        }
    }
}

function checkFrame(string $topic, string $binary, string $again, string $wanted): void
{
    $frame = OpenTera\unwrap(OpenTera\wrapperOf($topic), hex2bin($binary));
    expect(dumpFrame($frame), $wanted);
    if ($again === 'same') {
        expect(bin2hex(wrapAgain($frame)), $binary);
    }
}

function checkTextFrame(string $text, string $wanted): void
{
    expect(dumpFrame(OpenTera\unwrapJson(TeraMessage::class, hex2bin($text))), $wanted);
}

function checkTopic(string $text, string $wanted): void
{
    $topic = Topic::parse($text);
    $texts = 'name:' . quoted($topic->name) . ',subtopic:' . quoted($topic->subtopic);
    expect("{family:$topic->family,channel:$topic->channel,$texts}", $wanted);
    expect((string) $topic, $text);
}

function checkRefusedTopic(string $text, string $status): void
{
    expect(Status::nameOf(refused(fn () => Topic::parse($text))->status), $status);
}

function checkRefusedParts(string $family, string $channel, string $name, string $subtopic, string $status): void
{
    $topic = new Topic((int) $family, (int) $channel, $name, $subtopic);
    expect(Status::nameOf(refused(fn () => (string) $topic)->status), $status);
}

function checkReply(string $text, string $wanted, string $written): void
{
    $reply = RpcReply::fromJson($text);
    $dumped = '{id:' . sprintf('%u', $reply->id) . ',method:' . quoted($reply->method)
        . ',pattern:' . quoted($reply->pattern) . ",status:$reply->status,status_text:" . quoted($reply->statusText)
        . ',return_value:' . quoted($reply->returnValue) . '}';
    expect($dumped, $wanted);
    expect($reply->toJson(OpenTera\JSON_WRITE_ASCII), $written);
    expect(RpcReply::fromJson($written)->toJson(OpenTera\JSON_WRITE_ASCII), $written);
}

/** The error of what is refused. */
function refused(callable $what): TeraException
{
    try {
        $what();
    } catch (TeraException $error) {
        expect($error->status !== 0 && $error->getMessage() !== '', true);
        return $error;
    }
    throw new Exception('it is accepted');
}

function checkRefused(string $name, string $form, string $text, string $status, string $place): void
{
    $class = $name === 'tera_rpc_reply' ? RpcReply::class : OpenTera\messageClass($name);
    $data = hex2bin($text);
    $error = refused(fn () => $form === 'binary' ? $class::decode($data) : $class::fromJson($data));
    if ($status !== '-') {
        expect(Status::nameOf($error->status), $status);
        expect($form === 'binary' ? "$error->offset" : "$error->textLine:$error->textColumn", $place);
    }
}

function checkCorpus(): void
{
    $checks = [
        'message' => checkMessage(...),
        'frame' => checkFrame(...),
        'text_frame' => checkTextFrame(...),
        'topic' => checkTopic(...),
        'refused_topic' => checkRefusedTopic(...),
        'refused_parts' => checkRefusedParts(...),
        'reply' => checkReply(...),
        'refused' => checkRefused(...),
    ];
    foreach (file(CORPUS, FILE_IGNORE_NEW_LINES) as $index => $row) {
        if (str_starts_with($row, '#')) {
            continue;
        }
        $cells = explode("\t", $row);
        try {
            $checks[array_shift($cells)](...$cells);
        } catch (Throwable $error) {
            throw new Exception(CORPUS . ':' . $index + 1, 0, $error);
        }
    }
}

/** Rejected arguments: the error, what its text contains, and the program. */
function checkRejectedArguments(): void
{
    $device = new DeviceEvent();
    $users = new JoinSessionEvent(sessionUsers: ['a', 'b', 5]);
    $events = new TeraEvent(events: [Any::pack($users)]);
    $wrong = [
        [Error::class, 'Unknown named parameter $deviceUid', fn () => new DeviceEvent(deviceUid: 'u')],
        [Error::class, 'DeviceEvent has no field deviceUid', fn () => $device->deviceUid = 'u'],
        [Error::class, 'DeviceEvent has no field deviceUid', fn () => $device->deviceUid],
        [TypeError::class, 'DeviceEvent.deviceUuid: expected string, got 5', fn () => new DeviceEvent(deviceUuid: 5)],
        // Without strict types, which the code of `eval` has not.
        [
            TypeError::class,
            'DeviceEvent.deviceUuid: expected string, got 5',
            fn () => eval('return new OpenTera\DeviceEvent(deviceUuid: 5);'),
        ],
        [TypeError::class, 'deviceUuid of type string', fn () => $device->deviceUuid = 5],
        [TypeError::class, 'DeviceEvent.type: expected int, got "1"', fn () => new DeviceEvent(type: '1')],
        [TypeError::class, 'Value.boolValue: expected bool, got 1', fn () => new Value(boolValue: 1)],
        [TypeError::class, 'TeraEventHeader.time: expected float, got "1"', fn () => new TeraEventHeader(time: '1')],
        [TypeError::class, 'TeraEvent.events: expected array, got 5', fn () => new TeraEvent(events: 5)],
        [
            TypeError::class,
            'TeraEvent.header: expected TeraEventHeader, got OpenTera\DeviceEvent',
            fn () => new TeraEvent(header: $device),
        ],
        [TypeError::class, 'JoinSessionEvent.sessionUsers[2]: expected string, got 5', fn () => $users->encode()],
        [TypeError::class, 'JoinSessionEvent.sessionUsers[2]: expected string, got 5', fn () => $events->toJson()],
        [TypeError::class, 'RPCMessage.args[0]: expected Value, got null', fn () => (new RPCMessage(args: [null]))->encode()],
        [TypeError::class, 'payloads[1]: expected Message, got 5', fn () => OpenTera\wrapEvent('', [$device, 5])],
        [TypeError::class, 'expected the class of a message', fn () => OpenTera\jsonFromBinary(Topic::class, '')],
        [RangeException::class, 'DeviceEvent.type: expected a number from', fn () => (new DeviceEvent(type: 2 ** 31))->encode()],
        [RangeException::class, 'Topic.family: expected a number from 0', fn () => (string) new Topic(-1)],
        [
            InvalidArgumentException::class,
            'Value.arg_value: more than one member is set',
            fn () => (new Value(intValue: 1, boolValue: true))->encode(),
        ],
        [TeraException::class, 'device_uuid', fn () => (new DeviceEvent(deviceUuid: "\xff"))->encode()],
    ];
    foreach ($wrong as [$class, $text, $program]) {
        try {
            $program();
        } catch (Throwable $error) {
            if ($error::class !== $class || !str_contains($error->getMessage(), $text)) {
                throw new Exception("expected $class: $text", 0, $error);
            }
            continue;
        }
        throw new Exception("nothing is thrown: $text");
    }
    expect(refused(fn () => (new RpcReply(returnValue: 'not JSON'))->toJson())->status, Status::JSON_SYNTAX);
}

/** Messages and lists that are larger than the blocks that are kept. */
function checkLarge(): void
{
    foreach ([10, 1000, 70_000, 200_000] as $size) {
        $users = new JoinSessionEvent(
            sessionUrl: str_repeat('u', $size),
            sessionUsers: array_fill(0, 3, str_repeat('v', $size)),
        );
        expect(JoinSessionEvent::decode($users->encode())->equals($users), true);
        expect(JoinSessionEvent::fromJson($users->toJson())->equals($users), true);
        $frame = OpenTera\unwrap(TeraEvent::class, OpenTera\wrapEvent('t', [$users, $users]));
        expect($frame->payloads[1]->message->equals($users), true);
    }
    $many = new RPCMessage(args: array_map(fn (int $it) => new Value(intValue: $it), range(1, 20_000)));
    expect(RPCMessage::decode($many->encode())->equals($many), true);
}

function checkEquality(): void
{
    $made = fn () => new TeraEvent(new TeraEventHeader(topic: '1'), [Any::pack(new UserEvent('u'))]);
    expect($made()->equals($made()), true);
    $others = [new TeraEvent(), new UserEvent(), $made(), $made(), $made()];
    $others[2]->header->topic = '01'; // equal for PHP
    $others[3]->events[] = new Any();
    $others[4]->unknownFields = "\x08";
    foreach ($others as $index => $other) {
        expect("$index: " . json_encode($made()->equals($other)), "$index: false");
    }
    $nan = fn () => new TeraEventHeader(time: -0.0);
    expect($nan()->equals($nan()), true);
    expect((new DeviceEvent())->equals(DeviceEvent::decode('')), true);
}

function checkViews(): void
{
    $event = new DeviceEvent(deviceUuid: 'ü', type: DeviceEvent\EventType::DEVICE_CONNECTED);
    expect((string) $event, 'DeviceEvent { device_uuid: "ü" type: DEVICE_CONNECTED }');
    $text = '{"deviceUuid":"ü","type":"DEVICE_CONNECTED"}';
    expect($event->toJson(), $text);
    expect($event->toJson(OpenTera\JSON_WRITE_ASCII), str_replace('ü', '\u00fc', $text));
    expect(json_encode(['events' => [$event]], JSON_UNESCAPED_UNICODE), "{\"events\":[$text]}");
    expect(json_encode(new DeviceEvent()), '{}');
    expect($event->toArray(), ['deviceUuid' => 'ü', 'type' => 'DEVICE_CONNECTED']);
    expect((new Value(doubleValue: NAN))->toArray(), ['doubleValue' => 'NaN']);
    expect(
        json_encode(new RpcReply(id: 5)),
        '{"method":"","id":5,"pattern":"","status":"","return_value":null}',
    );
}

function checkConversions(): void
{
    $event = new DeviceEvent(deviceUuid: 'ü', type: 1);
    [$data, $text] = [$event->encode(), $event->toJson()];
    expect(OpenTera\jsonFromBinary(DeviceEvent::class, $data), $text);
    $ascii = OpenTera\JSON_WRITE_ASCII;
    expect(OpenTera\jsonFromBinary(DeviceEvent::class, $data, $ascii), $event->toJson($ascii));
    expect(OpenTera\binaryFromJson(DeviceEvent::class, $text), $data);
    $more = '{"new":1,' . substr($text, 1);
    expect(OpenTera\binaryFromJson(DeviceEvent::class, $more, OpenTera\JSON_READ_SKIP_UNKNOWN_FIELDS), $data);
    $error = refused(fn () => OpenTera\binaryFromJson(DeviceEvent::class, $more));
    expect([$error->status, $error->textLine, $error->textColumn], [Status::UNKNOWN_FIELD, 1, 2]);
    $error = refused(fn () => OpenTera\jsonFromBinary(DeviceEvent::class, "\x0a\x05"));
    expect($error->status, Status::TRUNCATED);
    $wrapped = OpenTera\wrapEvent('websocket.user.42.events', [$event]);
    $bridged = OpenTera\messageJsonFromEvent($wrapped, OpenTera\JSON_WRITE_SERVER);
    expect(str_contains($bridged, '\u00fc'), true);
    expect(OpenTera\unwrapJson(TeraMessage::class, $bridged)->payloads[0]->message->equals($event), true);
    expect(str_contains(OpenTera\messageJsonFromEvent($wrapped), 'ü'), true);
}

function checkLibraryNames(): void
{
    $names = array_map(OpenTera\Native::fileName(...), ['Linux', 'Darwin', 'Windows']);
    expect($names, ['libopentera_messages.so.0', 'libopentera_messages.0.dylib', 'opentera_messages.dll']);
}

/** A library that is missing is reported with its path, the variable and how to install it. */
function checkMissingLibrary(): void
{
    $path = '/nonexistent/libopentera_messages.so.0';
    $program = 'try { require $argv[1]; } catch (Error $error) { echo $error->getMessage(); }';
    $command = [PHP_BINARY, '-r', $program, __DIR__ . '/opentera.php'];
    $process = proc_open($command, [1 => ['pipe', 'w']], $pipes, null, ['OPENTERA_MESSAGES_LIBRARY' => $path]);
    $said = stream_get_contents($pipes[1]);
    proc_close($process);
    foreach ([$path, 'OPENTERA_MESSAGES_LIBRARY', 'docs/install.md'] as $part) {
        expect(str_contains($said, $part) ? $part : $said, $part);
    }
}

function checkWrapMessage(): void
{
    $user = new UserEvent(userUuid: 'u');
    $frame = OpenTera\unwrap(TeraMessage::class, OpenTera\wrapMessage(new TeraEvent(events: [Any::pack($user)])));
    expect($frame->payloads[0]->message->equals($user), true);
}

function resident(): int
{
    gc_collect_cycles();
    return (int) explode(' ', file_get_contents('/proc/self/statm'))[1] * 4096;
}

/** Time of the processor in microseconds. */
function processorTime(): int
{
    $usage = getrusage();
    return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1_000_000
        + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

/** A call that begins during another one, as that of a destructor, leaves the other one's memory alone. */
function checkNestedCalls(): void
{
    $nested = fn () => DeviceEvent::decode((new DeviceEvent(deviceUuid: str_repeat('K', 5000)))->encode());
    $device = new DeviceEvent(deviceUuid: 'u', deviceName: 'n');
    $data = $device->encode();
    $encoded = Memory::call(function () use ($device, $nested) {
        Memory::begin();
        $at = Memory::message($device);
        $nested();
        expect(Memory::finish(), true);
        return Memory::output(fn (int ...$buffer) => Native::$lib->tera_encode(Native::$arena, $at, ...$buffer));
    });
    expect(bin2hex($encoded), bin2hex($data));

    DeviceEvent::decode($data);
    $decoded = Memory::call(function () use ($nested) {
        $nested();
        return (new DeviceEvent())->load(Message::of(DeviceEvent::class)->result);
    });
    expect($decoded->equals($device), true);
}

function checkGrowth(): void
{
    $event = new DeviceEvent(deviceUuid: 'b707e0b2-0f4e-4a5e-9f5b-1d4c0c3f9f11', deviceName: 'camera');
    $event->type = DeviceEvent\EventType::DEVICE_CONNECTED;
    $data = $event->encode();
    $sizes = [];
    $start = processorTime();
    for ($number = 0; $number <= ROUND_TRIPS; $number++) {
        if ($number % (ROUND_TRIPS / 10) === 0) {
            $sizes[] = resident();
        }
        $data = DeviceEvent::decode($data)->encode();
    }
    printf("%.1f us of the processor for each round trip\n", (processorTime() - $start) / ROUND_TRIPS);
    expect(DeviceEvent::decode($data)->equals($event), true);
    // A byte that is lost in each round trip would be 100 kB, a struct 8 MB.
    if ($sizes[10] - $sizes[1] > 1_000_000) {
        throw new Exception('memory grows: ' . implode(' ', $sizes));
    }
}

checkCorpus();
checkRejectedArguments();
checkLarge();
checkEquality();
checkViews();
checkConversions();
checkLibraryNames();
checkMissingLibrary();
checkWrapMessage();
checkNestedCalls();
checkGrowth();
