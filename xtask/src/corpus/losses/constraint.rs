//! Constraints: whether a type, its rules or its docs have each of them.
//!
//! Imports `document` and `made`.

use super::document::Part;
use super::made::{Form, Made, Others};
use codegen::ir::{Bound, Limit, Note, Rule, Text, TextFormat, Type};
use codegen::spec::{Cursor, Node};

/// The keywords that are compared, each with the JSON types that it constrains.
const KEYWORDS: &[(&str, &[&str])] = &[
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("pattern", &["string"]),
    ("format", &["string", "number", "integer"]),
    ("contentEncoding", &["string"]),
    ("contentMediaType", &["string"]),
    ("contentSchema", &["string"]),
    ("minimum", &["number", "integer"]),
    ("maximum", &["number", "integer"]),
    ("exclusiveMinimum", &["number", "integer"]),
    ("exclusiveMaximum", &["number", "integer"]),
    ("multipleOf", &["number", "integer"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("contains", &["array"]),
    ("unevaluatedItems", &["array"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("propertyNames", &["object"]),
    ("dependentRequired", &["object"]),
    ("dependentSchemas", &["object"]),
    ("unevaluatedProperties", &["object"]),
    ("enum", &[]),
    ("const", &[]),
    ("not", &[]),
    ("if", &[]),
];

/// Returns the constraints of schemas that no type, rule or note has, each with its name. If the
/// schemas are a branch whose type holds others as well, those are `besides`.
pub(super) fn constraints<'d>(
    parts: &[Part<'d>],
    made: &Made<'_>,
    leaves: &[Made<'_>],
    besides: Option<&[Vec<Part<'d>>]>,
) -> Vec<(Cursor<'d>, String)> {
    let mut lost = Vec::new();
    let is_whole = besides.is_none();
    let is_of_type = |branch: &&Vec<Part<'d>>| {
        let mut schemas = branch.iter().map(|part| &part.schema);
        schemas.all(|schema| leaves.iter().any(|leaf| fits(schema, leaf, false)))
    };
    let besides = besides.unwrap_or_default().iter().filter(is_of_type);
    let besides: Vec<_> = besides.collect();
    for schema in parts.iter().map(|part| &part.schema) {
        if !leaves.iter().any(|leaf| fits(schema, leaf, false))
            || is_whole && !leaves.iter().all(|leaf| fits(schema, leaf, true))
        {
            lost.extend(schema.get("type").map(|at| (at, "type".to_owned())));
            continue;
        }
        for (keyword, types) in KEYWORDS {
            let Some(value) = schema.get(keyword) else {
                continue;
            };
            let constrained = |leaf: &&Made<'_>| {
                types.is_empty() || json_types(leaf).iter().any(|it| types.contains(it))
            };
            let mut constrained = leaves.iter().filter(constrained).peekable();
            // A keyword that constrains no value of the type constrains nothing, and one that
            // another branch does not have excludes no value.
            if constrained.peek().is_some()
                && !besides.iter().any(|branch| is_free_of(keyword, branch))
                && !says_nothing(keyword, value.node)
                && !in_notes(keyword, made)
                && !is_held(keyword, &value, made, is_whole)
                && !constrained
                    .any(|leaf| in_notes(keyword, leaf) || is_held(keyword, &value, leaf, is_whole))
            {
                lost.push((value, (*keyword).to_owned()));
            }
        }
    }
    lost
}

fn is_free_of(keyword: &str, branch: &[Part<'_>]) -> bool {
    branch.iter().all(|part| part.schema.get(keyword).is_none())
}

/// Whether the type has instances of the `type` of a schema, or only these.
pub(super) fn fits(schema: &Cursor<'_>, made: &Made<'_>, only: bool) -> bool {
    let Some(types) = schema.types() else {
        return true;
    };
    let allowed = |name: &&str| {
        types.names.contains(name) || *name == "integer" && types.names.contains(&"number")
    };
    let made_types = json_types(made);
    let is_constrained = made.rules.iter().any(|it| matches!(it, Rule::Types(_)));
    match only {
        _ if made_types.is_empty() || types.names.is_empty() || is_constrained => true,
        true => made_types.iter().all(allowed),
        false => made_types
            .iter()
            .any(|name| allowed(name) || *name == "number" && types.names.contains(&"integer")),
    }
}

/// Returns the JSON types of the instances of a type, without null; none if they are not known.
fn json_types(made: &Made<'_>) -> Vec<&'static str> {
    match &made.form {
        Form::Type(Type::Boolean) => vec!["boolean"],
        Form::Integer(_) => vec!["integer"],
        Form::Number(_) => vec!["number"],
        Form::String(_) | Form::Text(_) => vec!["string"],
        Form::List(_) | Form::Tuple(_) => vec!["array"],
        Form::Map(_) | Form::Object(..) => vec!["object"],
        Form::Type(_) | Form::Values(..) | Form::Union(_) | Form::Raw => Vec::new(),
    }
}

fn says_nothing(keyword: &str, value: &Node) -> bool {
    match keyword {
        "minLength" | "minItems" | "minProperties" => *value == Node::Integer(0),
        "uniqueItems" => *value == Node::Bool(false),
        "additionalProperties" => *value != Node::Bool(false),
        "required" => value.items().is_empty(),
        // In OpenAPI 3.0, these say something of `minimum` and `maximum`.
        "exclusiveMinimum" | "exclusiveMaximum" => matches!(value, Node::Bool(_)),
        "unevaluatedItems" | "unevaluatedProperties" => *value == Node::Bool(true),
        _ => false,
    }
}

fn in_notes(keyword: &str, made: &Made<'_>) -> bool {
    made.notes.iter().any(|note| match note {
        Note::Enforced { keyword: known, .. } | Note::Documented { keyword: known, .. } => {
            known.name() == keyword
        }
        Note::TextOf(_) => keyword.starts_with("content"),
        _ => false,
    })
}

/// Whether a type or its rules have a constraint, or one that is tighter.
fn is_held(keyword: &str, value: &Cursor<'_>, made: &Made<'_>, is_whole: bool) -> bool {
    // Listed values are compared with every constraint at generation.
    let is_listed = matches!(made.form, Form::Values(_, false));
    match keyword {
        "minLength" | "maxLength" | "pattern" | "format" => {
            is_listed
                || matches!(made.form, Form::Raw)
                || texts(made).any(|text| text_holds(keyword, value.node, text))
                || keyword == "format" && format_holds(value.node, made)
        }
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            is_listed || number_holds(keyword, value.node, made)
        }
        "minItems" | "maxItems" | "uniqueItems" => {
            is_listed || list_holds(keyword, value.node, made)
        }
        "required" => required_holds(value.node, made),
        "additionalProperties" => {
            matches!(made.form, Form::Object(_, Others::Rejected))
                || made.rules.iter().any(|rule| {
                    matches!(rule, Rule::Properties { others: Some(others), .. }
                        if others.contains(&Rule::Never))
                })
        }
        "enum" | "const" => values_hold(keyword, value.node, made, is_whole),
        "contentEncoding" => matches!(made.form, Form::String(Some(TextFormat::Base64))),
        _ => made.rules.iter().any(|rule| is_rule(keyword, rule)),
    }
}

fn is_rule(keyword: &str, rule: &Rule) -> bool {
    match rule {
        Rule::Contains { .. } => keyword == "contains",
        Rule::MinProperties(_) => keyword == "minProperties",
        Rule::MaxProperties(_) => keyword == "maxProperties",
        Rule::PropertyNames(_) => keyword == "propertyNames",
        Rule::DependentRequired(_) => keyword == "dependentRequired",
        Rule::DependentSchemas(_) => keyword == "dependentSchemas",
        Rule::Not { .. } => keyword == "not",
        Rule::If { .. } => keyword == "if",
        Rule::UnevaluatedItems(_) => keyword == "unevaluatedItems",
        Rule::UnevaluatedProperties(_) => keyword == "unevaluatedProperties",
        _ => false,
    }
}

/// Returns the constraints on strings that a type and its rules have.
fn texts<'a>(made: &Made<'a>) -> impl Iterator<Item = &'a Text> {
    let own = match made.form {
        Form::Text(text) => Some(text),
        _ => None,
    };
    let rules = made.rules.iter().filter_map(|rule| match rule {
        Rule::Text(text) => Some(text),
        _ => None,
    });
    own.into_iter().chain(rules.collect::<Vec<_>>())
}

fn text_holds(keyword: &str, value: &Node, text: &Text) -> bool {
    match keyword {
        "minLength" => number(value).is_some_and(|limit| text.min_length as f64 >= limit),
        "maxLength" => match (text.max_length, number(value)) {
            (Some(own), Some(limit)) => own as f64 <= limit,
            _ => false,
        },
        "pattern" => text.pattern.as_ref().map(|it| it.source.as_str()) == value.as_str(),
        _ => {
            let format = text.format.as_ref().map(AsRef::as_ref);
            format == value.as_str() || text.secret && value.as_str() == Some("password")
        }
    }
}

fn format_holds(value: &Node, made: &Made<'_>) -> bool {
    let is_number = matches!(made.form, Form::Integer(_) | Form::Number(_));
    let is_typed = matches!(made.form, Form::String(Some(_)));
    let is_rule = |rule: &&Rule| match **rule {
        Rule::Format(ref format) => Some(format.as_ref()) == value.as_str(),
        Rule::Secret(_) => true,
        _ => false,
    };
    is_number || is_typed || made.rules.iter().any(is_rule)
}

fn number_holds(keyword: &str, value: &Node, made: &Made<'_>) -> bool {
    let Some(value) = number(value) else {
        return true;
    };
    if keyword == "multipleOf" {
        let own = match made.form {
            Form::Integer(integer) => integer.multiple_of.is_some(),
            Form::Number(number) => number.multiple_of.is_some(),
            _ => false,
        };
        return own
            || made
                .rules
                .iter()
                .any(|it| matches!(it, Rule::MultipleOf(_)));
    }
    let is_lower = keyword.ends_with("inimum");
    let is_tight = |own: f64| if is_lower { own >= value } else { own <= value };
    let limits = made.rules.iter().filter_map(|rule| match rule {
        Rule::Limit {
            keyword: known,
            value,
        } => {
            let is_same = known.name().ends_with("inimum") == is_lower;
            is_same.then_some(match value {
                Limit::Integer(value) => *value as f64,
                Limit::Number(value) => *value,
            })
        }
        _ => None,
    });
    let own = match made.form {
        Form::Integer(integer) => {
            let (least, most) = integer.width.range();
            let (bound, width) = if is_lower {
                (integer.minimum, least)
            } else {
                (integer.maximum, most)
            };
            Some(bound.map_or(width as f64, |bound| bound.value as f64))
        }
        Form::Number(number) => {
            let bound = if is_lower {
                number.minimum
            } else {
                number.maximum
            };
            bound.map(|Bound { value, .. }| value)
        }
        _ => None,
    };
    limits.chain(own).any(is_tight)
}

fn list_holds(keyword: &str, value: &Node, made: &Made<'_>) -> bool {
    let limit = number(value).unwrap_or_default();
    let own = match (&made.form, keyword) {
        (Form::List(list), "minItems") => list.min_items as f64 >= limit,
        (Form::List(list), "maxItems") => list.max_items.is_some_and(|it| it as f64 <= limit),
        (Form::List(list), _) => list.unique,
        (Form::Tuple(_), "minItems" | "maxItems") => true,
        _ => false,
    };
    own || made.rules.iter().any(|rule| match rule {
        Rule::MinItems(own) => keyword == "minItems" && *own as f64 >= limit,
        Rule::MaxItems(own) => keyword == "maxItems" && *own as f64 <= limit,
        Rule::UniqueItems => keyword == "uniqueItems",
        _ => false,
    })
}

fn required_holds(value: &Node, made: &Made<'_>) -> bool {
    let rules = made.rules.iter().filter_map(|rule| match rule {
        Rule::Required(names) => Some(names),
        _ => None,
    });
    let in_rules: Vec<_> = rules.flatten().collect();
    let fields = match &made.form {
        Form::Object(fields, _) => fields.as_slice(),
        _ => &[],
    };
    value.items().iter().filter_map(Node::as_str).all(|name| {
        let is_field = fields
            .iter()
            .any(|field| field.name == name && field.required);
        is_field || in_rules.iter().any(|known| *known == name)
    })
}

/// Whether a type has values from the list of a schema and no others, or all of the list.
fn values_hold(keyword: &str, value: &Node, made: &Made<'_>, is_whole: bool) -> bool {
    let listed = match keyword {
        "enum" => value.items(),
        _ => std::slice::from_ref(value),
    };
    let listed = listed.iter().filter(|it| **it != Node::Null);
    let listed: Vec<_> = listed.map(text_of).collect();
    let own = match &made.form {
        // Every value is from a list in the document.
        Form::Values(values, false) if !is_whole => !values.is_empty(),
        Form::Values(values, is_open) => {
            let is_listed = |value: &String| listed.iter().any(|it| same(it, value));
            let is_made = |value: &String| values.iter().any(|it| same(it, value));
            *is_open || values.iter().all(is_listed) || listed.iter().all(is_made)
        }
        Form::Type(Type::Boolean) => listed.len() == 2,
        Form::Type(Type::Null) => true,
        _ => false,
    };
    own || made
        .rules
        .iter()
        .any(|rule| matches!(rule, Rule::Values(_)))
}

fn same(one: &str, other: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    one == other || number(one).is_some_and(|one| number(other) == Some(one))
}

fn text_of(node: &Node) -> String {
    node.scalar_text()
        .unwrap_or_else(|| codegen::spec::json(node).to_string())
}

fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Integer(value) => Some(*value as f64),
        Node::Float(value) => Some(*value),
        _ => None,
    }
}
