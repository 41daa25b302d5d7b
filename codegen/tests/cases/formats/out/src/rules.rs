//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::format::{email, hostname, json_pointer};
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static FormatsKind: Constraints = &[Constraint::Format(&hostname::FORMAT)];

pub static FormatsBoth: Constraints = &[Constraint::Format(&json_pointer::FORMAT)];

pub static FormatsNoMail: Constraints = &[
    Constraint::Not(&[Constraint::Format(&email::FORMAT)], "{\"format\":\"email\"}"),
];
