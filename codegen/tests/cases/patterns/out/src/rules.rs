//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::validation::{regress_engine, string_constraints};
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static HolderBoth: Constraints = &[
    Constraint::String(
        string_constraints::string_constraints!(
            pattern = "b(?=c)" => Engine(regress_engine::matcher!("b(?=c)"))
        ),
    ),
];
