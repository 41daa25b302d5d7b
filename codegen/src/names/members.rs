//! The names inside a type: its fields or its variants.
//!
//! Imports `collision`, `ident`, `reserved`, `scope`, `words`, and `ir`.

use std::collections::{HashMap, HashSet};

use super::collision::Collision;
use super::ident::{Ident, Named};
use super::reserved::{INSTEAD_OF_OTHER, OTHER, SETTERS};
use super::scope::Scope;
use super::words::Words;
use crate::ir::{Constant, Field, Listed, Rest, Shape, Text, Type, Union, Variant};

/// The shape of a schema with its identifiers.
pub(crate) enum NamedShape<'a> {
    /// A string with constraints, or with a format.
    Text(&'a Text),
    /// A number of this type.
    Number(Type),
    /// A string from a list of values.
    Enumeration {
        values: Vec<Named<&'a Listed<String>>>,
        /// The variant for unlisted values.
        other: Ident,
        /// Whether unlisted values are valid.
        open: bool,
    },
    /// A value from a list of values that are not all strings.
    Constants {
        values: Vec<Named<&'a Listed<Constant>>>,
        /// The variant for unlisted values.
        other: Ident,
    },
    /// An object.
    Object {
        fields: Vec<Named<&'a Field>>,
        rest: NamedRest<'a>,
        /// The setters that make a property null, in the order of these.
        null_setters: Vec<Ident>,
        /// The field that remembers which properties are null.
        nulls: Ident,
    },
    /// One of several types.
    Union {
        union: &'a Union,
        variants: Vec<Named<&'a Variant>>,
        /// The variant for values of none of the types, if there can be such values.
        other: Option<Ident>,
    },
    /// A type of its own around another one.
    Wrapper(&'a Type),
    /// Another name for a type.
    Alias(&'a Type),
}

/// What happens to the unknown properties of an object.
pub(crate) enum NamedRest<'a> {
    /// They are ignored.
    Ignored,
    /// They are kept in this field.
    Kept(Ident, &'a Type),
    /// They are invalid.
    Rejected,
}

/// Names what is inside the type of a shape. Returns the names that collide as well.
pub(super) fn shape(shape: &Shape) -> (NamedShape<'_>, Vec<Collision>) {
    let mut scope = match shape {
        Shape::Object { .. } => Scope::fields(SETTERS),
        _ => Scope::variants(),
    };
    let named = match shape {
        Shape::Text(text) => NamedShape::Text(text),
        Shape::Integer(integer) => NamedShape::Number(Type::Integer(integer.clone())),
        Shape::Number(number) => NamedShape::Number(Type::Number(number.clone())),
        Shape::Wrapper(ty) => NamedShape::Wrapper(ty),
        Shape::Alias(ty) => NamedShape::Alias(ty),
        Shape::Object { fields, rest } => object(fields, rest, &mut scope),
        Shape::Enumeration { values, open } => NamedShape::Enumeration {
            values: scope.claim_all(values, |listed| {
                listed.name.as_deref().unwrap_or(&listed.value).into()
            }),
            other: other(&mut scope),
            open: *open,
        },
        Shape::Constants(values) => NamedShape::Constants {
            values: constants(values, &mut scope),
            other: other(&mut scope),
        },
        Shape::Union(union) => self::union(union, &mut scope),
    };
    (named, scope.into_collisions())
}

fn object<'a>(fields: &'a [Field], rest: &'a Rest, scope: &mut Scope) -> NamedShape<'a> {
    let named = scope.claim_all(fields, |field| field.name.as_str().into());
    let nullable = fields.iter().filter(|it| it.is_optional_and_nullable());
    let setter = |field: &Field| Words::of(&format!("{} null", field.name));
    NamedShape::Object {
        fields: named,
        rest: match rest {
            Rest::Ignored => NamedRest::Ignored,
            Rest::Kept(ty) => NamedRest::Kept(scope.claim(&Words::of("additional")).ident, ty),
            Rest::Rejected => NamedRest::Rejected,
        },
        null_setters: nullable
            .map(|field| scope.claim(&setter(field)).ident)
            .collect(),
        nulls: scope.claim(&Words::of("nulls")).ident,
    }
}

fn union<'a>(union: &'a Union, scope: &mut Scope) -> NamedShape<'a> {
    let texts = variant_texts(&union.variants);
    let named = scope.claim_all(union.variants.iter().zip(texts), |it| it.1.into());
    let named = named.into_iter().map(|Named { item, ident }| Named {
        item: item.0,
        ident,
    });
    // A variant of any value leaves no other values.
    let is_complete = union.variants.iter().any(|variant| variant.ty == Type::Any);
    NamedShape::Union {
        union,
        variants: named.collect(),
        other: (!is_complete).then(|| other(scope)),
    }
}

/// Names values of several types. A string that says the same as a number is one by its name too.
fn constants<'a>(
    values: &'a [Listed<Constant>],
    scope: &mut Scope,
) -> Vec<Named<&'a Listed<Constant>>> {
    let is_text = |listed: &Listed<Constant>| matches!(listed.value, Constant::Text(_));
    let others = values.iter().filter(|listed| !is_text(listed));
    let others: HashSet<_> = others.map(|listed| constant_text(&listed.value)).collect();
    scope.claim_all(values, |listed| match &listed.name {
        Some(name) => name.as_str().into(),
        None => match constant_text(&listed.value) {
            text if is_text(listed) && others.contains(&text) => format!("{text} string").into(),
            text => text.into(),
        },
    })
}

/// The name of the variant for everything else.
fn other(variants: &mut Scope) -> Ident {
    variants.claim_or(&Words::of(OTHER), &INSTEAD_OF_OTHER.map(Words::of))
}

/// The texts that variants are named after. A tag that is the name of another variant as well
/// names none of them.
fn variant_texts(variants: &[Variant]) -> Vec<&str> {
    let words = variants.iter().map(|variant| Words::of(variant.calling()));
    let words: Vec<_> = words.collect();
    let mut counts: HashMap<&Words, usize> = HashMap::new();
    words
        .iter()
        .for_each(|words| *counts.entry(words).or_default() += 1);
    let texts = variants.iter().zip(&words);
    let texts = texts.map(|(variant, words)| match counts.get(words) {
        Some(1) => variant.calling(),
        _ => &variant.label,
    });
    texts.collect()
}

/// The text that the variant for a value is named after.
fn constant_text(constant: &Constant) -> String {
    match constant {
        Constant::Number(value) => value.to_string().replace('.', " dot "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{enumeration, field, object, union};

    /// The variants or fields of a type, and the one for everything else.
    fn members(shape: Shape) -> (Vec<String>, Option<String>) {
        let ident = |ident: &Ident| ident.to_string();
        match super::shape(&shape).0 {
            NamedShape::Enumeration { values, other, .. } => {
                let values = values.iter().map(|value| ident(&value.ident));
                (values.collect(), Some(ident(&other)))
            }
            NamedShape::Constants { values, other } => {
                let values = values.iter().map(|value| ident(&value.ident));
                (values.collect(), Some(ident(&other)))
            }
            NamedShape::Object { fields, rest, .. } => {
                let rest = match rest {
                    NamedRest::Kept(rest, _) => Some(ident(&rest)),
                    NamedRest::Ignored | NamedRest::Rejected => None,
                };
                let fields = fields.iter().map(|field| ident(&field.ident));
                (fields.collect(), rest)
            }
            NamedShape::Union {
                variants, other, ..
            } => {
                let variants = variants.iter().map(|variant| ident(&variant.ident));
                (variants.collect(), other.as_ref().map(ident))
            }
            _ => (Vec::new(), None),
        }
    }

    fn expected(members: &[&str], other: Option<&str>) -> (Vec<String>, Option<String>) {
        let members = members.iter().map(|name| (*name).to_owned()).collect();
        (members, other.map(str::to_owned))
    }

    #[test]
    fn the_variant_for_other_values_gives_way() {
        let plain = members(enumeration(&["a", "b"], true));
        assert_eq!(plain, expected(&["A", "B"], Some("Other")));
        let taken = members(enumeration(&["other", "unlisted"], false));
        assert_eq!(taken, expected(&["Other", "Unlisted"], Some("OtherValue")));
        let numbers = [
            Constant::Number(1.5),
            Constant::Boolean(true),
            Constant::Null,
        ];
        let numbers = numbers.map(Listed::new);
        let numbers = members(Shape::Constants(numbers.into()));
        assert_eq!(
            numbers,
            expected(&["N1Dot5", "True", "Null"], Some("Other"))
        );
    }

    #[test]
    fn a_string_beside_an_equal_number_says_that_it_is_a_string() {
        let values = [
            Constant::Integer(10),
            Constant::Text("10".to_owned()),
            Constant::Text("11".to_owned()),
        ];
        let named = members(Shape::Constants(values.map(Listed::new).into()));
        assert_eq!(named, expected(&["N10", "N10String", "N11"], Some("Other")));
    }

    #[test]
    fn a_union_with_any_value_has_no_other_values() {
        let some = members(union(vec![Type::Boolean, Type::Null]));
        assert_eq!(some, expected(&["A", "B"], Some("Other")));
        let any = members(union(vec![Type::Boolean, Type::Any]));
        assert_eq!(any, expected(&["A", "B"], None));
    }

    #[test]
    fn kept_properties_have_a_field() {
        let fields = || vec![field("additional", Type::Any), field("type", Type::Any)];
        let kept = members(object(fields(), Rest::Kept(Type::Any)));
        assert_eq!(
            kept,
            expected(&["additional", "r#type"], Some("additional_"))
        );
        let ignored = members(object(fields(), Rest::Ignored));
        assert_eq!(ignored, expected(&["additional", "r#type"], None));
    }
}
