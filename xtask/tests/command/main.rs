//! The command as a user meets it: the binary, run in temporary folders.

mod corpus;
mod home;
mod refusals;
mod support;
mod writes;
