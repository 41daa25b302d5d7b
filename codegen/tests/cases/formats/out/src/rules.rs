//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::format::{email, hostname, json_pointer};
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static FormatsKind: Constraints = &[Constraint::Format(&hostname::FORMAT)];

pub static FormatsBoth: Constraints = &[Constraint::Format(&json_pointer::FORMAT)];

pub static FormatsNoMail: Constraints = &[
    Constraint::Not(&[Constraint::Format(&email::FORMAT)], "{\"format\":\"email\"}"),
];
