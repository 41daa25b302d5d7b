//! Forms that only some versions of OpenAPI have, used in a document of another one, and a few
//! that no version has but whose meaning is clear.
//!
//! They are read as they are meant, with one warning for each form. Imports `diag`, `keyword`,
//! and from this layer `document`, `version` and `quote`.

use crate::diag::{Code, Diagnostic};
use crate::keyword::{JsonTypes, Keyword, Role, Shape, Versions};
use crate::spec::document::{Cursor, Node};
use crate::spec::quote::quoted;
use crate::spec::version::Version;

/// Something that a document may do many times, with one warning for all of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// A keyword that only some versions have.
    Keyword(Versions, &'static str),
    /// A form of a value that only some versions have, described.
    Value(Versions, &'static str),
    /// A string among those that a field allows since OpenAPI 3.2.
    Choice(&'static str),
    /// A form that no version has, with its meaning.
    Odd(&'static str),
    /// A keyword beside a `$ref`, where it has no effect.
    BesideReference(Keyword),
}

/// The form of a value that does not have the required shape, and if it is a list, the shape of its
/// items. None if it has no meaning there.
pub(super) fn other_form(
    node: &Node,
    shape: &Shape,
    version: Version,
) -> Option<(Form, Option<&'static Shape>)> {
    let later = |what| Form::Value(Versions::Since3_1, what);
    Some(match (shape, node) {
        (Shape::Schema | Shape::Items, Node::Bool(_)) => (later("a boolean as a schema"), None),
        (Shape::Types, Node::String(name)) if name == JsonTypes::NULL_NAME => {
            (later("`null` as a `type`"), None)
        }
        (Shape::Types, Node::List(names)) if !names.is_empty() => {
            (later("a list as `type`"), Some(&Shape::TypeName))
        }
        (Shape::TypeName, Node::String(name)) if name == JsonTypes::NULL_NAME => {
            // The list around it has been reported already.
            (later("a list as `type`"), None)
        }
        // YAML reads `null` without quotes as null.
        (Shape::TypeName, Node::Null) => {
            let meaning = "`null` without quotes is read as the name of a type";
            (Form::Odd(meaning), None)
        }
        (Shape::ExclusiveLimit, Node::Bool(_)) => {
            let what = "a boolean as `exclusiveMinimum` or `exclusiveMaximum`";
            (Form::Value(Versions::Only3_0, what), None)
        }
        (Shape::ExclusiveLimit, _) if node.is_number() => {
            let what = "a number as `exclusiveMinimum` or `exclusiveMaximum`";
            (later(what), None)
        }
        (Shape::Items, Node::List(_)) if version.has_json_schema() => {
            let meaning = "a list as `items` is read as `prefixItems`, as it is called since JSON \
                 Schema 2020-12";
            (Form::Odd(meaning), Some(&Shape::Schema))
        }
        (Shape::ChoiceSince3_2(_, choices), Node::String(text)) => {
            let choice = choices.iter().find(|choice| **choice == text.as_str())?;
            (Form::Choice(choice), None)
        }
        (Shape::Boolean, Node::String(text)) if text == "true" || text == "false" => {
            let meaning = "`true` or `false` in quotes is read as a boolean";
            (Form::Odd(meaning), None)
        }
        _ => return None,
    })
}

impl Form {
    /// Whether documents of this version have the form, so that nothing is to be reported.
    pub(super) fn belongs_to(self, version: Version) -> bool {
        match self {
            Self::Keyword(versions, _) | Self::Value(versions, _) => version.is_one_of(versions),
            Self::Choice(_) => version.is_one_of(Versions::Since3_2),
            Self::Odd(_) | Self::BesideReference(_) => false,
        }
    }

    /// The warning about the first value of this form.
    pub(super) fn warning(self, value: &Cursor<'_>) -> Diagnostic {
        let message = match self {
            Self::Keyword(versions, name) => read_as(versions, &quoted(name)),
            Self::Value(versions, what) => read_as(versions, what),
            Self::Choice(text) => read_as(Versions::Since3_2, &quoted(text)),
            Self::Odd(message) => message.to_owned(),
            Self::BesideReference(keyword) => {
                let message = match (keyword, value.node) {
                    // So many documents have it that `lower` reads it as it is meant.
                    (Keyword::Nullable, Node::Bool(true)) => {
                        "OpenAPI 3.0 ignores `nullable` beside `$ref`; null is allowed here all \
                         the same, unless schemas are read strictly"
                            .to_owned()
                    }
                    _ => format!(
                        "OpenAPI 3.0 ignores `{keyword}` beside `$ref`; the value is any of the \
                         referenced schema"
                    ),
                };
                let fault = Diagnostic::new(Code::NO_EFFECT, &value.at, message);
                return fault.help("put the reference into `allOf`, beside the keyword");
            }
        };
        Diagnostic::new(Code::OTHER_FORM, &value.at, message)
    }
}

/// What is said about a form that is read as in another version.
fn read_as(versions: Versions, what: &str) -> String {
    let version = match versions {
        Versions::Only3_0 | Versions::All => "3.0, the only version",
        Versions::Since3_1 => "3.1, the first version",
        Versions::Since3_2 => "3.2, the first version",
    };
    format!("{what} is read as in OpenAPI {version} that has it")
}

/// The keywords beside the `$ref` of a schema that have no effect in OpenAPI 3.0 ("Reference
/// Object" in OpenAPI 3.0.4). An annotation changes nothing there, so nothing is lost.
pub(super) fn without_effect<'d>(
    schema: &Cursor<'d>,
) -> impl Iterator<Item = (Keyword, Cursor<'d>)> + use<'d> {
    let entries = schema.entries();
    let keywords = entries.filter_map(|(name, value)| Some((Keyword::named(name)?, value)));
    keywords.filter(|(keyword, _)| *keyword != Keyword::Ref && keyword.role() != Role::Annotation)
}
