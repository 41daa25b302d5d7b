//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::format::{email, hostname, json_pointer};
use crate::runtime::validation::constraint::{Rule, Rules};

pub static FormatsKind: Rules = &[Rule::Format(&hostname::FORMAT)];

pub static FormatsBoth: Rules = &[Rule::Format(&json_pointer::FORMAT)];

pub static FormatsNoMail: Rules = &[
    Rule::Not(&[Rule::Format(&email::FORMAT)], "{\"format\":\"email\"}"),
];
