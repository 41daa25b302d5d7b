//! The command as a user meets it: the binary, run in temporary folders.

mod refusals;
mod support;
mod writes;
