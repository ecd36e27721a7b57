module opentera

go 1.19
