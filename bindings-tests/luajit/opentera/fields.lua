-- Makes the functions of a class that check, read and write its fields. They are compiled from text, a statement for each
-- field, because LuaJIT compiles an access to a struct only if the name of the member is a constant.

local ffi = require("ffi")
local library = require("opentera.library")

local lib, arena, alloc, get_view = library.lib, library.arena, library.alloc, library.get_view
local TOO_SMALL, grow, out, output = library.constants.ERR_BUFFER_TOO_SMALL, library.grow, library.out, library.output

local fields = {}

--- Classes by their names and by their kinds, and the functions of each by its name.
local classes, by_kind, of = {}, {}, {}
fields.classes, fields.by_kind, fields.of = classes, by_kind, of

-- ---------------------------------------------------------------------------------------------------------------------
-- Checks
-- ---------------------------------------------------------------------------------------------------------------------

local function fail(field, expected, value)
  local shown = type(value) == "string" and ("%q"):format(value) or tostring(value)
  error(("%s: expected %s, got %s"):format(field, expected, shown), 0)
end

local function is_message(value)
  local class = getmetatable(value)
  return class ~= nil and by_kind[class.kind] == class
end

local function is_between(value, least, most)
  return type(value) == "number" and value >= least and value <= most and value % 1 == 0
end

local function is_int64(value)
  if type(value) == "number" then return is_between(value, -2 ^ 63, 2 ^ 63 - 1024) end
  return ffi.istype("int64_t", value) or (ffi.istype("uint64_t", value) and value < 2ULL ^ 63)
end

local function is_uint64(value)
  if type(value) == "number" then return is_between(value, 0, 2 ^ 64 - 2048) end
  return ffi.istype("uint64_t", value) or (ffi.istype("int64_t", value) and value >= 0)
end

fields.fail, fields.is_between, fields.is_uint64 = fail, is_between, is_uint64

local function check_list(values, field)
  if type(values) ~= "table" or (#values == 0 and next(values) ~= nil) then
    fail(field, "a list", values)
  end
end

local function check_texts(values, field)
  check_list(values, field)
  for index = 1, #values do
    if type(values[index]) ~= "string" then fail(("%s[%d]"):format(field, index), "a string", values[index]) end
  end
end

local function check_messages(values, field, class)
  check_list(values, field)
  for index = 1, #values do
    if getmetatable(values[index]) ~= class then
      fail(("%s[%d]"):format(field, index), "a message " .. class.name, values[index])
    end
  end
end

-- ---------------------------------------------------------------------------------------------------------------------
-- Lists, and messages of any type
-- ---------------------------------------------------------------------------------------------------------------------

local function load_texts(list)
  local values = {}
  for index = 1, tonumber(list.len) do
    values[index] = get_view(list.data[index - 1])
  end
  return values
end

local function load_messages(list, load)
  local values = {}
  for index = 1, tonumber(list.len) do
    values[index] = load(list.data[index - 1])
  end
  return values
end

local tera_str, size_of_tera_str = ffi.typeof("tera_str *"), ffi.sizeof("tera_str")

local function store_texts(view, values)
  local count = #values
  if count == 0 then return end
  local list = ffi.cast(tera_str, alloc(size_of_tera_str * count))
  for index = 1, count do
    local value = values[index]
    if value ~= "" then
      list[index - 1].data, list[index - 1].len = value, #value
    end
  end
  view.data, view.len = list, count
end

local function store_messages(view, values, class)
  local count = #values
  if count == 0 then return end
  local list, save = ffi.cast(class.pointer, alloc(class.size * count)), of[class.name].save
  for index = 1, count do
    save(values[index], list + (index - 1))
  end
  view.data, view.len = list, count
end

local head_pointer = ffi.typeof("const tera_head *")

--- Writes a message to the arena and returns its head.
local function store_head(message)
  if not is_message(message) then fail("message", "a message", message) end
  return (ffi.cast(head_pointer, of[getmetatable(message).name].store(message)))
end
fields.store_head = store_head

--- Encodes a message by its head.
local function encode_head(head)
  local status = lib.tera_encode(arena, head, out.buffer, out.capacity, out.len)
  if status == TOO_SMALL then
    grow()
    return encode_head(head)
  end
  return output(status)
end
fields.encode_head = encode_head

--- The message of any kind that an `Any` or a payload holds, or nil; and its bytes. If only a newer library has the kind,
--- there are just the bytes, as for any other unknown type.
function fields.load_head(head, value)
  if head == nil then return nil, value end
  local class = by_kind[head.kind]
  if class then return of[class.name].load_head(head), value end
  if value == "" then value = assert(encode_head(head)) end -- it was read from JSON
  return nil, value
end

-- ---------------------------------------------------------------------------------------------------------------------
-- Functions of a class
-- ---------------------------------------------------------------------------------------------------------------------

local IS_INT32 = { "is_between(value, -2147483648, 2147483647)", "a 32-bit integer" }

-- What a value is, for the forms that one condition tells.
local CONDITIONS = {
  text = { 'type(value) == "string"', "a string" },
  bytes = { 'type(value) == "string"', "a string" },
  bool = { 'type(value) == "boolean"', "a boolean" },
  int32 = IS_INT32,
  enum = IS_INT32,
  uint32 = { "is_between(value, 0, 4294967295)", "an unsigned 32-bit integer" },
  int64 = { "is_int64(value)", "a 64-bit integer" },
  uint64 = { "is_uint64(value)", "an unsigned 64-bit integer" },
  double = { 'type(value) == "number"', "a number" },
  float = { 'type(value) == "number"', "a number" },
  embedded = { "value == nil or is_message(value)", "a message" },
}

local DEFAULTS = {
  text = '""', bytes = '""', bool = "false", int32 = "0", enum = "0", uint32 = "0", int64 = "0LL", uint64 = "0ULL",
  double = "0", float = "0", messages = "{}", texts = "{}",
}

-- The statement that checks `value`.
local function check_text(class, field)
  local name, message = ("%s.%s"):format(class.name, field.name), field.message
  if field.form == "texts" then return ('check_texts(value, "%s")'):format(name) end
  if field.form == "messages" then return ('check_messages(value, "%s", classes.%s)'):format(name, message) end
  local condition, expected = unpack(CONDITIONS[field.form] or {
    ("value == nil or getmetatable(value) == classes.%s"):format(message),
    ("a message %s"):format(message),
  })
  return ('if not (%s) then fail("%s", "%s", value) end'):format(condition, name, expected)
end

local VIEW = 'if value ~= "" then MEMBER.data, MEMBER.len = value, #value end' -- an older library needs zero for none
local STORES = {
  text = VIEW,
  bytes = VIEW,
  bool = "MEMBER = value and 1 or 0",
  message = "if value ~= nil then MEMBER = of.MESSAGE.store(value) end",
  embedded = "if value ~= nil then MEMBER = store_head(value) end",
  messages = "store_messages(MEMBER, value, classes.MESSAGE)",
  texts = "store_texts(MEMBER, value)",
}
local LOADS = {
  text = "string(MEMBER.data, MEMBER.len)",
  bytes = "string(MEMBER.data, MEMBER.len)",
  bool = "MEMBER ~= 0",
  message = "MEMBER ~= nil and of.MESSAGE.load(MEMBER) or nil",
  embedded = "nil", -- needs the bytes beside it, see below
  messages = "load_messages(MEMBER, of.MESSAGE.load)",
  texts = "load_texts(MEMBER)",
}

local function with(text, member, field) return (text:gsub("MEMBER", member):gsub("MESSAGE", field.message or "")) end

-- The text of the functions of a class.
local function source(class)
  local checks, defaults, loads, after, stores = {}, {}, {}, {}, {}
  local function add(list, text, ...) table.insert(list, text:format(...)) end
  local function add_check(field) add(checks, "%s = function(value) %s end,", field.name, check_text(class, field)) end

  for _, field in ipairs(class.fields) do
    if field.members == nil then
      add_check(field)
      if DEFAULTS[field.form] then add(defaults, "%s = %s,", field.name, DEFAULTS[field.form]) end
      local member = "struct." .. field.name
      add(loads, "%s = %s,", field.name, with(LOADS[field.form] or "MEMBER", member, field))
      add(stores, "do local value = message.%s; %s; %s end", field.name, check_text(class, field),
        with(STORES[field.form] or "MEMBER = value", member, field))
      if field.form == "embedded" then add(after, "message.%s, message.value = load_head(%s, message.value)", field.name, member) end
    else
      for _, it in ipairs(field.members) do
        add_check(it)
        local member = ("struct.%s.%s"):format(field.name, it.name)
        add(after, "if struct.%s_case == %d then message.%s = %s end", field.name, it.number, it.name,
          with(LOADS[it.form] or "MEMBER", member, it))
        add(stores, [[do
    local value = message.%s
    if value ~= nil then
      %s
      if struct.%s_case ~= 0 then error("%s.%s: more than one member is set", 0) end
      struct.%s_case = %d
      %s
    end
  end]], it.name, check_text(class, it), field.name, class.name, field.name, field.name, it.number,
          with(STORES[it.form] or "MEMBER = value", member, it))
      end
    end
  end
  local function lines(list) return table.concat(list, "\n  ") end
  return ([[
local u, class = ...
local alloc, cast, check_messages, check_texts, classes, fail, is_between = u.alloc, u.cast, u.check_messages, u.check_texts,
  u.classes, u.fail, u.is_between
local is_int64, is_message, is_uint64, load_head, load_messages, load_texts, of = u.is_int64, u.is_message, u.is_uint64,
  u.load_head, u.load_messages, u.load_texts, u.of
local setmetatable, store_head, store_messages, store_texts, string = u.setmetatable, u.store_head, u.store_messages,
  u.store_texts, u.string
local getmetatable, kind, pointer, size, type = u.getmetatable, class.kind, class.pointer, class.size, u.type
local it = {}
it.checks = { unknown_fields = function(value) UNKNOWN_CHECK end,
  CHECKS
}
function it.new() return { unknown_fields = "", DEFAULTS } end
function it.load(struct)
  local message = setmetatable({ unknown_fields = string(struct.unknown_fields.data, struct.unknown_fields.len),
  LOADS
  }, class)
  AFTER
  return message
end
local load = it.load
function it.load_head(head) return load(cast(pointer, head)) end
function it.save(message, struct)
  struct.base.kind, struct.base.size = kind, size
  STORES
end
local save = it.save
function it.store(message)
  local struct = cast(pointer, alloc(size))
  save(message, struct)
  return struct
end
return it
]]):gsub("%u[%u_]+", {
    UNKNOWN_CHECK = check_text(class, { name = "unknown_fields", form = "bytes" }),
    CHECKS = lines(checks),
    DEFAULTS = lines(defaults),
    LOADS = lines(loads),
    AFTER = lines(after),
    STORES = ("do local value = message.unknown_fields; %s; %s end\n  "):format(
      check_text(class, { name = "unknown_fields", form = "bytes" }), with(VIEW, "struct.unknown_fields", {}))
      .. lines(stores),
  })
end

local used = {
  alloc = alloc, cast = ffi.cast, check_messages = check_messages, check_texts = check_texts, classes = classes, fail = fail,
  getmetatable = getmetatable, is_between = is_between, is_int64 = is_int64, is_message = is_message, is_uint64 = is_uint64,
  load_head = fields.load_head, load_messages = load_messages, load_texts = load_texts, of = of,
  setmetatable = setmetatable, store_head = store_head, store_messages = store_messages, store_texts = store_texts,
  string = ffi.string, type = type,
}

--- The functions for the fields of a class: `checks` of values by the names of fields, `new` for a table of defaults, `load`
--- and `load_head` from a struct, `save` to a zeroed struct and `store` to the arena.
function fields.compile(class)
  return assert(loadstring(source(class), "=" .. class.name))(used, class)
end

return fields
