//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::validation::{regress_engine, string_constraints};
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static HolderBoth: Constraints = &[
    Constraint::String(
        string_constraints::string_constraints!(
            pattern = "b(?=c)" => Engine(regress_engine::matcher!("b(?=c)"))
        ),
    ),
];
