module github.com/introlab/opentera-messages/bindings-tests/go

go 1.19
