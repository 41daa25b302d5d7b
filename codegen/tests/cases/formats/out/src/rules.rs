//! The constraints that the types of the API do not express. Each table is named after the
//! type that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::{format_email, format_hostname, format_json_pointer};
use crate::runtime::rule::{Rule, Rules};

pub static FormatsKind: Rules = &[Rule::Format(&format_hostname::FORMAT)];

pub static FormatsBoth: Rules = &[Rule::Format(&format_json_pointer::FORMAT)];

pub static FormatsNoMail: Rules = &[
    Rule::Not(&[Rule::Format(&format_email::FORMAT)], "{\"format\":\"email\"}"),
];
