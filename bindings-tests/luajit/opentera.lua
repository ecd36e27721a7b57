-- The messages of the OpenTera platform, see docs/luajit.md.
--
-- A message is a table. Decoding copies it out of the library's memory. Functions that can fail return nil and an error.

--- The constants of the header without `TERA_`, the classes of messages by their names, and the functions.
local opentera = {}

for _, part in ipairs({
  require("opentera.library").constants,
  require("opentera.messages").classes,
  require("opentera.messages"),
  require("opentera.wrappers"),
  require("opentera.topics"),
}) do
  for name, value in pairs(part) do
    opentera[name] = value
  end
end
opentera.classes = nil

return opentera
