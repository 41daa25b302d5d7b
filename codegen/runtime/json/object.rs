//! Objects: decoding, encoding, validation and `Debug` output of a struct, property by property.
//!
//! The struct of each object is followed by a table of its properties and their constraints. The
//! code that walks the table is shared by all objects.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::runtime::json::described::Kind;
use crate::runtime::json::encode::{Encode, Map, Properties, View};
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::nulls::Nulls;
use crate::runtime::json::object_table::{Presence, Table};
use crate::runtime::json::reader::Reader;
use crate::runtime::validation::constrained;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::rule::Rule;
use crate::runtime::validation::violation::{Shown, Violations};

/// An object with a table.
pub trait Object: Sized {
    /// Whether one of the properties has secrets.
    const HAS_SECRETS: bool = false;

    /// Returns the table. As a constant, it would be evaluated whenever the crate is checked.
    fn table() -> &'static Table;

    /// Decodes the fields.
    ///
    /// # Errors
    /// Returns an error if the value has no reading as the type.
    fn decode_fields(reader: &mut Reader<'_>) -> Result<Self, Mismatch>;

    /// Passes its parts to `visit`.
    fn parts(&self, visit: &mut dyn FnMut(Parts<'_>));
}

/// The parts of an object.
#[derive(Clone, Copy)]
pub struct Parts<'v> {
    /// The values of all fields, in the order of the table.
    pub fields: &'v [&'v dyn Encode],
    /// The undeclared properties.
    pub rest: Option<&'v dyn Map>,
    /// The optional properties that are null.
    pub nulls: Option<&'v Nulls>,
}

/// Writes nothing of the values, which may be secrets.
impl fmt::Debug for Parts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts").finish_non_exhaustive()
    }
}

/// An [`Object`] of any type.
trait Walk {
    fn table(&self) -> &'static Table;
    fn walk(&self, visit: &mut dyn FnMut(Parts<'_>));
}

impl<T: Object> Walk for T {
    fn table(&self) -> &'static Table {
        T::table()
    }

    fn walk(&self, visit: &mut dyn FnMut(Parts<'_>)) {
        self.parts(visit);
    }
}

/// The kind of objects.
#[derive(Debug)]
pub enum Objects {}

impl<T: Object> Kind<T> for Objects {
    const HAS_SECRETS: bool = T::HAS_SECRETS;

    fn decode(reader: &mut Reader<'_>) -> Result<T, Mismatch> {
        T::decode_fields(reader)
    }

    fn view(object: &T) -> View<'_> {
        View::Object(object)
    }

    /// Validates the properties, and then the object as a whole.
    fn validate(object: &T, at: &Location<'_>, found: &mut Violations) {
        validate_properties(object, at, found);
    }
}

impl<T: Object> Properties for T {
    fn each_present(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        each_present(self, visit);
    }
}

fn each_present(object: &dyn Walk, visit: &mut dyn FnMut(&str, View<'_>)) {
    let Table {
        names, presence, ..
    } = object.table();
    object.walk(&mut |parts| {
        for ((value, name), presence) in parts.fields.iter().zip(*names).zip(*presence) {
            match value.view() {
                View::Absent if is_absent(parts, name, *presence) => {}
                view => visit(name, view),
            }
        }
        if let Some(rest) = parts.rest {
            rest.each(&mut |name, value| visit(name, value.view()));
        }
    });
}

/// Returns whether a property without a value is absent, rather than null.
fn is_absent(object: Parts<'_>, name: &str, presence: Presence) -> bool {
    match presence {
        Presence::Required => false,
        Presence::Nullable => !object.nulls.is_some_and(|nulls| nulls.contains(name)),
        Presence::Optional | Presence::Sent | Presence::Received => true,
    }
}

fn validate_properties(object: &dyn Walk, at: &Location<'_>, found: &mut Violations) {
    let table = object.table();
    object.walk(&mut |parts| {
        let mut rules = table.rules;
        let named = parts.fields.iter().zip(table.names);
        for ((value, name), presence) in named.zip(table.presence) {
            let at = at.key(name);
            let is_required = match presence {
                Presence::Sent => !found.is_of_response(),
                Presence::Received => found.is_of_response(),
                Presence::Required | Presence::Optional | Presence::Nullable => false,
            };
            if is_required && matches!(value.view(), View::Absent) {
                found.push(&at, "required", "", Shown("missing"));
            }
            value.validate_at(&at, found);
            match rules {
                [(constrained, own), others @ ..] if constrained == name => {
                    constrained::by_rules(*value, own, &at, found);
                    rules = others;
                }
                _ => {}
            }
        }
        if let (Some(rest), Some((_, rules))) = (parts.rest, table.rest) {
            rest.each(&mut |name, value| constrained::validate(value, rules, &at.key(name), found));
        }
    });
    if let Some(schema) = table.schema {
        let mut properties = serde_json::Map::new();
        each_present(object, &mut |name, value| {
            properties.insert(name.to_owned(), value.to_value());
        });
        schema.validate(&Value::Object(properties), at, found);
    }
}

/// Writes the fields of an object as derived code does; secrets are redacted.
///
/// # Errors
/// Returns the errors of the formatter.
pub fn debug<T: Object>(object: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_fields(object, f)
}

fn debug_fields(object: &dyn Walk, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let table = object.table();
    let mut output = f.debug_struct(table.name);
    object.walk(&mut |parts| {
        for (value, field) in parts.fields.iter().zip(table.fields.split_whitespace()) {
            let field = field.trim_start_matches("r#");
            match value.view() {
                View::Absent => output.field(field, &None::<()>),
                _ => output.field(field, value),
            };
        }
        if let (Some(rest), Some((field, rules))) = (parts.rest, table.rest) {
            let redacted = format_args!("[redacted]");
            let is_secret = matches!(rules, [Rule::Secret, ..]);
            let mut undeclared: BTreeMap<_, &dyn fmt::Debug> = BTreeMap::new();
            rest.each(&mut |name, value| {
                undeclared.insert(name, if is_secret { &redacted } else { value });
            });
            output.field(field, &undeclared);
        }
    });
    output.finish()
}

/// Implements an object by a table of its fields.
///
/// The fields are in groups of at most eight. A field has its presence, the name of its property,
/// and its constraints. The properties of some objects have `escaped names`: a JSON text has them only
/// with escapes. An object `with secrets` has some somewhere. Undeclared properties are
/// ignored, unless the table has a field to `keep` them, or rejects them by `then reject_unknown`. A
/// struct with optional properties that may be null has a field to `remember` these, and a function
/// for each that makes it null, `nullable by` it; `of response` if no request contains the type. The
/// constraints after `schema` are those of the object as a whole.
macro_rules! object {
    (
        $name:ident
        $({ $(
            $field:ident: $presence:ident $(by $set_null:ident)? $key:literal $([$($rule:tt)*])?
        ),* $(,)? })+
        $(escaped $escaped:ident)?
        $(with $secrets:ident)?
        $(then $reject:ident)?
        $(keep $rest:ident $([$($rest_rule:tt)*])?)?
        $(remember $nulls:ident $(of $response:ident)?)?
        $(schema $schema:path)?
    ) => {
        $crate::runtime::json::object::object!(
            @nulls $name [$($($($field $set_null $key)?)*)+]
            $($nulls $($response)?)?
        );

        impl $crate::runtime::json::object::Object for $name {
            $(const HAS_SECRETS: bool = $crate::runtime::json::object::object!(@is $secrets);)?

            fn table() -> &'static $crate::runtime::json::object_table::Table {
                #[allow(unused_imports, reason = "there may be no constraint")]
                use $crate::runtime::json::object_table::words::*;
                &$crate::runtime::json::object_table::Table {
                    name: stringify!($name),
                    fields: concat!($($(stringify!($field), " "),*),+),
                    names: &[$($($key,)*)+],
                    escapes_names: $crate::runtime::json::object::object!(@is $($escaped)?),
                    presence: &[$($($presence,)*)+],
                    rules: &[$($($(($key, &[$($rule)*]),)?)*)+],
                    rejects_unknown: $crate::runtime::json::object::object!(@is $($reject)?),
                    rest: $crate::runtime::json::object::object!(
                        @rest $($rest $([$($rest_rule)*])?)?
                    ),
                    schema: $crate::runtime::json::object::object!(@schema $($schema)?),
                }
            }

            fn decode_fields(
                reader: &mut $crate::runtime::json::reader::Reader<'_>,
            ) -> Result<Self, $crate::runtime::json::mismatch::Mismatch> {
                // The types of the fields are known before it is known that they can be decoded, or
                // the compiler would consider each type that can be decoded for each field.
                let build = |
                    $crate::runtime::json::object::object!(@groups $(($($field,)*))+): _,
                    _rest: $crate::runtime::json::object::object!(@rest_type $($rest)?),
                    _nulls: $crate::runtime::json::nulls::Nulls,
                | Self {
                    $($($field,)*)+
                    $($rest: _rest,)?
                    $($nulls: _nulls,)?
                };
                let table = <Self as $crate::runtime::json::object::Object>::table();
                $crate::runtime::json::object_reader::decode_groups(reader, table, build)
            }

            fn parts(&self, visit: &mut dyn FnMut($crate::runtime::json::object::Parts<'_>)) {
                visit($crate::runtime::json::object::Parts {
                    fields: &[$($(&self.$field,)*)+],
                    rest: $crate::runtime::json::object::object!(@option $(&self.$rest)?),
                    nulls: $crate::runtime::json::object::object!(@option $(&self.$nulls)?),
                });
            }
        }

        impl $crate::runtime::json::described::Described for $name {
            type Kind = $crate::runtime::json::object::Objects;
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::json::object::debug(self, f)
            }
        }

        $crate::runtime::json::serde_traits::serde_traits!($name);
    };
    (@nulls $name:ident []) => {};
    (
        @nulls $name:ident [$($field:ident $set_null:ident $key:literal)*]
        $nulls:ident $($response:ident)?
    ) => {
        $crate::runtime::json::constructors::constructors!($($response)? {
            impl $name {
                $(
                    #[doc = concat!("Sets `", stringify!($field), "` to null.")]
                    pub fn $set_null(mut self) -> Self {
                        self.$field = None;
                        self.$nulls.insert($key);
                        self
                    }
                )*
            }
        });

        impl $name {
            /// Returns whether an optional property, by its name in JSON, is null rather than
            /// absent.
            pub fn is_null(&self, name: &str) -> bool {
                self.$nulls.contains(name)
            }
        }
    };
    // A tuple has at most eight elements, the last of which has the rest.
    (@groups
        $a:tt $b:tt $c:tt $d:tt $e:tt $f:tt $g:tt $h:tt $($more:tt)+
    ) => {
        (
            $a, $b, $c, $d, $e, $f, $g,
            $crate::runtime::json::object_slots::More(
                $crate::runtime::json::object::object!(@groups $h $($more)+)
            ),
        )
    };
    (@groups $($group:tt)+) => { ($($group,)+) };
    (@option) => { None };
    (@option $value:expr) => { Some($value) };
    (@is) => { false };
    (@is names) => { true };
    (@is reject_unknown) => { true };
    (@is secrets) => { true };
    (@rest_type) => { () };
    (@rest_type $rest:ident) => { _ };
    (@rest) => { None };
    (@rest $rest:ident $([$($rule:tt)*])?) => { Some((stringify!($rest), &[$($($rule)*)?])) };
    (@schema) => { None };
    (@schema $schema:path) => { Some(const { &$schema }) };
}
pub(crate) use object;
