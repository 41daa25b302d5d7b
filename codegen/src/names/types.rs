//! The names of types, of their modules, fields and variants.
//!
//! Imports `ident`, `module_groups`, `reserved`, `scope`, `words`, and `ir`.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::ident::{Ident, Named};
use super::module_groups::{Submodules, type_groups};
use super::reserved::{OTHER, SETTERS, TYPES};
use super::scope::{Claimed, Scope, Wanted};
use super::words::Words;
use crate::ir::{
    Api, Constant, Field, Label, Rest, Schema, SchemaId, Shape, Text, Type, Union, Variant,
};

/// A schema with the identifiers of its type.
pub(crate) struct NamedType<'a> {
    pub(crate) id: SchemaId,
    pub(crate) schema: &'a Schema,
    /// The type itself.
    pub(crate) ident: Ident,
    /// The module that it shares with its family.
    pub(crate) module: Ident,
    /// The group of modules that its family is in, if it is in one.
    pub(crate) group: Option<Ident>,
    /// Modules below that of the family, along its label, for a family that is too long for
    /// one file.
    pub(crate) submodules: Vec<Ident>,
    pub(crate) shape: NamedShape<'a>,
}

/// The shape of a schema with its identifiers.
pub(crate) enum NamedShape<'a> {
    /// A string with constraints.
    Text(&'a Text),
    /// A string from a list of values.
    Enumeration {
        values: Vec<Named<&'a String>>,
        /// The variant for unlisted values.
        other: Ident,
        /// Whether unlisted values are valid.
        open: bool,
    },
    /// A value from a list of values that are not all strings.
    Constants {
        values: Vec<Named<&'a Constant>>,
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

/// Names all types.
pub(super) fn types(api: &Api) -> BTreeMap<SchemaId, NamedType<'_>> {
    let wanted = api.schemas().map(|entry| (entry, wanted(&entry.1.label)));
    let named = Scope::types(TYPES).claim_wanted(wanted.collect());
    let mut families: IndexMap<&str, Vec<_>> = IndexMap::new();
    for ((id, schema), named) in named {
        let family = families.entry(schema.label.family.as_str());
        family.or_default().push((id, schema, named));
    }
    let mut scope = Scope::modules("types");
    let families = families.into_iter().map(|(family, members)| {
        let wanted = wanted_module(family, &members);
        (members, wanted)
    });
    let families = scope.claim_wanted(families.collect());
    let modules = families.iter().map(|(_, module)| module.ident.clone());
    let groups = type_groups(modules.collect(), &mut scope);
    let mut submodules = Submodules::default();
    let mut types = BTreeMap::new();
    for (members, Claimed { ident: module, .. }) in families {
        for (id, schema, Claimed { ident, .. }) in members {
            let named = NamedType {
                id,
                schema,
                ident,
                module: module.clone(),
                group: groups.get(&module).cloned(),
                submodules: submodules.claim(&schema.label, &module),
                shape: shape(&schema.shape),
            };
            types.insert(id, named);
        }
    }
    types
}

/// The wanted name of a type. An inline schema never takes the name of a component.
fn wanted(Label { family, path }: &Label) -> Wanted {
    let head = Words::of_id(family);
    if path.is_empty() {
        return Wanted::camel(family, head);
    }
    let words = path.iter().map(|part| Words::of(part));
    let text = format!("{family} {}", path.join(" "));
    Wanted::camel(&text, Words::join(std::iter::once(head).chain(words))).made()
}

/// The wanted name of the module of a family: that of the type at its head, if there is one.
fn wanted_module(family: &str, members: &[(SchemaId, &Schema, Claimed)]) -> Wanted {
    let mut heads = members.iter().rev();
    match heads.find(|(_, schema, _)| schema.label.path.is_empty()) {
        Some((_, _, named)) => Wanted::snake(family, named.words.clone()),
        None => Wanted::snake(family, Words::of_id(family)).made(),
    }
}

fn shape(shape: &Shape) -> NamedShape<'_> {
    let mut variants = Scope::variants();
    match shape {
        Shape::Text(text) => NamedShape::Text(text),
        Shape::Wrapper(ty) => NamedShape::Wrapper(ty),
        Shape::Alias(ty) => NamedShape::Alias(ty),
        Shape::Object { fields, rest } => {
            let mut scope = Scope::fields(SETTERS);
            let named = scope.claim_all(fields, |field| field.name.as_str().into());
            let nullable = fields.iter().filter(|it| it.is_optional_and_nullable());
            NamedShape::Object {
                fields: named,
                rest: match rest {
                    Rest::Ignored => NamedRest::Ignored,
                    Rest::Kept(ty) => {
                        NamedRest::Kept(scope.claim(&Words::of("additional")).ident, ty)
                    }
                    Rest::Rejected => NamedRest::Rejected,
                },
                null_setters: nullable
                    .map(|field| {
                        scope
                            .claim(&Words::of(&format!("{} null", field.name)))
                            .ident
                    })
                    .collect(),
                nulls: scope.claim(&Words::of("nulls")).ident,
            }
        }
        Shape::Enumeration { values, open } => NamedShape::Enumeration {
            values: variants.claim_all(values, |value| value.as_str().into()),
            other: variants.claim_first(OTHER),
            open: *open,
        },
        Shape::Constants(values) => NamedShape::Constants {
            values: variants.claim_all(values, |value| constant_text(value).into()),
            other: variants.claim_first(OTHER),
        },
        Shape::Union(union) => {
            let named = variants.claim_all(&union.variants, |variant| variant.calling().into());
            // A variant of any value leaves no other values.
            let is_complete = union.variants.iter().any(|variant| variant.ty == Type::Any);
            NamedShape::Union {
                union,
                variants: named,
                other: (!is_complete).then(|| variants.claim_first(OTHER)),
            }
        }
    }
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
    use crate::ir::testing::{api, enumeration, field, named, object, schema, union};

    /// The variants or fields of a type, and the one for everything else.
    fn members(shape: Shape) -> (Vec<String>, Option<String>) {
        let api = api(vec![shape]);
        let types = types(&api);
        let ident = |ident: &Ident| ident.to_string();
        match &types[&SchemaId(0)].shape {
            NamedShape::Enumeration { values, other, .. } => {
                let values = values.iter().map(|value| ident(&value.ident));
                (values.collect(), Some(ident(other)))
            }
            NamedShape::Constants { values, other } => {
                let values = values.iter().map(|value| ident(&value.ident));
                (values.collect(), Some(ident(other)))
            }
            NamedShape::Object { fields, rest, .. } => {
                let rest = match rest {
                    NamedRest::Kept(rest, _) => Some(ident(rest)),
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
        let numbers = members(Shape::Constants(numbers.into()));
        assert_eq!(
            numbers,
            expected(&["N1Dot5", "True", "Null"], Some("Other"))
        );
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

    #[test]
    fn a_family_shares_the_module_of_its_head() {
        let alias = || Shape::Alias(Type::Any);
        let mut inline = schema("petShop", alias());
        inline.label = inline.label.part("Owner").part("name");
        let mut alone = schema("get /pets", alias());
        alone.label = alone.label.part("item");
        let mut api = api(Vec::new());
        api.schemas = vec![
            inline,
            schema("petShop", alias()),
            schema("PetShopOwnerName", Shape::Alias(named(1))),
            alone,
        ];
        let types = types(&api);
        let rows = types.values().map(|named| {
            let submodules = named.submodules.iter().map(Ident::to_string);
            let submodules = submodules.collect::<Vec<_>>().join("::");
            format!("{} {} {submodules}", named.ident, named.module)
        });
        let expected = [
            "PetShopOwnerNameType pet_shop owner::name",
            "PetShop pet_shop ",
            "PetShopOwnerName pet_shop_owner_name ",
            "GetPetsItem get_pets item",
        ];
        assert_eq!(rows.collect::<Vec<_>>(), expected);
        assert!(types.iter().all(|(id, named)| named.id == *id));
    }
}
