//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::json::const_value;
use crate::runtime::validation::{exact_number, string_constraints};
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static ByName: Constraints = &[
    Constraint::Properties(
        &[("id", &[])],
        &[
            (
                string_constraints::string_constraints!(pattern = "^x-" => [Start, Literal(b"x-")]),
                &[],
            ),
            (
                string_constraints::string_constraints!(pattern = "^is" => [Start, Literal(b"is")]),
                &[Constraint::Types(&[JsonType::Boolean])],
            ),
        ],
        Some(
            &[
                Constraint::Types(&[JsonType::String]),
                Constraint::String(string_constraints::string_constraints!(max_length = 3)),
            ],
        ),
    ),
];

pub static Mixed: Constraints = &[
    Constraint::If(
        &[
            Constraint::Required(&["kind"]),
            Constraint::Properties(
                &[("kind", &[Constraint::Enum(&[const_value::ConstValue::Text("numbered")])])],
                &[],
                None,
            ),
        ],
        &[
            Constraint::Required(&["number"]),
            Constraint::Properties(
                &[
                    (
                        "number",
                        &[
                            Constraint::Types(&[JsonType::Integer]),
                            Constraint::Minimum(exact_number::Bound::Integer(1)),
                        ],
                    ),
                ],
                &[],
                None,
            ),
        ],
        &[
            Constraint::Properties(
                &[("name", &[Constraint::Types(&[JsonType::String])])],
                &[],
                None,
            ),
        ],
    ),
    Constraint::Unevaluated(
        &[
            Constraint::Types(&[JsonType::Object, JsonType::String]),
            Constraint::Properties(
                &[("kind", &[Constraint::Types(&[JsonType::String])])],
                &[],
                None,
            ),
            Constraint::If(
                &[
                    Constraint::Required(&["kind"]),
                    Constraint::Properties(
                        &[
                            (
                                "kind",
                                &[Constraint::Enum(&[const_value::ConstValue::Text("numbered")])],
                            ),
                        ],
                        &[],
                        None,
                    ),
                ],
                &[
                    Constraint::Required(&["number"]),
                    Constraint::Properties(
                        &[
                            (
                                "number",
                                &[
                                    Constraint::Types(&[JsonType::Integer]),
                                    Constraint::Minimum(exact_number::Bound::Integer(1)),
                                ],
                            ),
                        ],
                        &[],
                        None,
                    ),
                ],
                &[
                    Constraint::Properties(
                        &[("name", &[Constraint::Types(&[JsonType::String])])],
                        &[],
                        None,
                    ),
                ],
            ),
            Constraint::UnevaluatedProperties(&[Constraint::Never]),
        ],
    ),
];

pub static Rows: Constraints = &[
    Constraint::Items(&[&[Constraint::Types(&[JsonType::String])]], None),
    Constraint::Contains(
        &[
            Constraint::Types(&[JsonType::Integer]),
            Constraint::Minimum(exact_number::Bound::Integer(10)),
        ],
        2,
        Some(3),
    ),
    Constraint::Unevaluated(
        &[
            Constraint::Types(&[JsonType::Array]),
            Constraint::Items(&[&[Constraint::Types(&[JsonType::String])]], None),
            Constraint::Contains(
                &[
                    Constraint::Types(&[JsonType::Integer]),
                    Constraint::Minimum(exact_number::Bound::Integer(10)),
                ],
                2,
                Some(3),
            ),
            Constraint::UnevaluatedItems(&[Constraint::Types(&[JsonType::Boolean])]),
        ],
    ),
];

pub static Depends: Constraints = &[
    Constraint::DependentSchemas(
        &[
            (
                "card",
                &[
                    Constraint::Required(&["address"]),
                    Constraint::Properties(
                        &[
                            (
                                "address",
                                &[
                                    Constraint::String(
                                        string_constraints::string_constraints!(min_length = 2),
                                    ),
                                ],
                            ),
                        ],
                        &[],
                        None,
                    ),
                ],
            ),
        ],
    ),
];

pub static Either: Constraints = &[
    Constraint::MinProperties(2),
    Constraint::Properties(
        &[("a", &[])],
        &[
            (
                string_constraints::string_constraints!(pattern = "^n" => [Start, Literal(b"n")]),
                &[Constraint::Types(&[JsonType::Integer])],
            ),
        ],
        None,
    ),
];

pub static Never: Constraints = &[
    Constraint::Contains(&[Constraint::Types(&[JsonType::String])], 2, Some(1)),
];

pub static Older: Constraints = &[
    Constraint::DependentRequired(&[("a", &["b"])]),
    Constraint::DependentSchemas(&[("c", &[Constraint::Required(&["d"])])]),
];
