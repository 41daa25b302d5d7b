//! The command as users run it: the binary, in temporary folders.

mod corpus;
mod generated;
mod rejections;
mod support;
mod writes;
