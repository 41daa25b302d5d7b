//! The command as users run it: the binary, in temporary folders.

mod corpus;
mod files;
mod generated;
mod manifest;
mod member;
mod rejections;
mod support;
mod transformations;
mod writes;
