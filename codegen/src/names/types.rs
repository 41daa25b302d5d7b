//! The names of types and of their modules.
//!
//! A component is in the module `types`. An inline schema is in a module named after the type or the
//! operation that it is a part of, so that its name says no more than its place there.
//!
//! Imports `collision`, `families`, `ident`, `members`, `operations`, `reserved`, `scope`, `wanted`, `words`, and
//! `ir`.

use std::collections::{BTreeMap, HashMap};

use super::collision::Collision;
use super::families::{Family, families};
use super::ident::Ident;
use super::members::{NamedShape, shape};
use super::operations::NamedOperation;
use super::reserved::TYPES;
use super::scope::{Claimed, Scope};
use super::wanted::Wanted;
use super::words::Words;
use crate::ir::{Api, Home, Schema, SchemaId, is_name};

/// A schema with the identifiers of its type.
pub(crate) struct NamedType<'a> {
    pub(crate) id: SchemaId,
    pub(crate) schema: &'a Schema,
    /// The type itself.
    pub(crate) ident: Ident,
    /// The table of its constraints, if it has any. Unlike `ident`, this is unique in the crate.
    pub(crate) rules: Ident,
    /// The modules to the one that defines it, from the root of the crate.
    pub(crate) module: Vec<Ident>,
    /// Whether the second of these is a group of operations, which does not show in paths.
    is_grouped: bool,
    /// Whether the module above the one that defines it re-exports it.
    pub(crate) is_head: bool,
    /// The module of the types inside it, if it is not a head, and there are any.
    pub(crate) inner: Option<Ident>,
    pub(crate) shape: NamedShape<'a>,
    /// The names of its members that collide.
    pub(super) collisions: Vec<Collision>,
}

impl NamedType<'_> {
    /// The public path of the type below the root of the crate, which other modules and the docs
    /// use.
    pub(crate) fn path(&self) -> Vec<&Ident> {
        let modules = match (self.is_head, self.module.as_slice()) {
            (true, [root, ..]) => vec![root],
            (_, [root, _, rest @ ..]) if self.is_grouped => {
                std::iter::once(root).chain(rest).collect()
            }
            (_, modules) => modules.iter().collect(),
        };
        modules.into_iter().chain([&self.ident]).collect()
    }

    /// The module of the types inside it, from the root of the crate.
    pub(crate) fn inner_module(&self) -> Option<Vec<Ident>> {
        let inner = self.inner.as_ref()?;
        Some(self.module.iter().chain([inner]).cloned().collect())
    }

    /// A link to the type in docs.
    pub(crate) fn link(&self) -> String {
        let path = self.path().into_iter().map(Ident::to_string);
        let path = path.collect::<Vec<_>>().join("::");
        format!("[`{}`](crate::{path})", self.ident)
    }
}

/// The types of a top-level module, which have names of their own.
pub(super) struct Heads {
    claimed: HashMap<SchemaId, Claimed>,
    pub(super) collisions: Vec<Collision>,
}

impl Heads {
    /// Names the components of an API.
    pub(super) fn components(api: &Api) -> Self {
        Self::of(api, Home::Component)
    }

    fn of(api: &Api, home: Home) -> Self {
        let heads = api.schemas().filter(|(_, schema)| {
            let label = &schema.label;
            label.home == home && label.path.is_empty()
        });
        let mut scope = Scope::types(TYPES);
        let claimed = scope.claim_wanted(heads.map(|(id, head)| (id, wanted(head))).collect());
        Self {
            claimed: claimed.into_iter().collect(),
            collisions: scope.into_collisions(),
        }
    }

    /// Their identifiers.
    pub(super) fn idents(&self) -> impl Iterator<Item = &Ident> {
        self.claimed.values().map(|claimed| &claimed.ident)
    }
}

/// Names all types.
pub(super) fn types<'a>(
    api: &'a Api,
    components: &Heads,
    operations: &[NamedOperation<'a>],
) -> BTreeMap<SchemaId, NamedType<'a>> {
    let rules = Scope::types(&[]).claim_wanted(
        api.schemas()
            .map(|(id, schema)| (id, wanted_rules(schema)))
            .collect(),
    );
    let ids = operations.iter().map(|named| named.operation.id.as_str());
    let mut naming = Naming {
        families: families(api, &ids.collect()),
        rules: rules
            .into_iter()
            .map(|(id, rules)| (id, rules.ident))
            .collect(),
        types: BTreeMap::new(),
        is_grouped: false,
    };
    naming.components(Home::Component, "types", components);
    naming.components(Home::Shared, "shapes", &Heads::of(api, Home::Shared));
    naming.operations(operations);
    naming.types
}

/// Types while they are named.
struct Naming<'a> {
    families: BTreeMap<(Home, &'a str), Family<'a>>,
    rules: HashMap<SchemaId, Ident>,
    types: BTreeMap<SchemaId, NamedType<'a>>,
    /// Whether the modules of the types that are being named are in a group of operations.
    is_grouped: bool,
}

impl<'a> Naming<'a> {
    /// Names the types of a top-level module, each in a module of its own, with what is inside.
    fn components(&mut self, home: Home, root: &str, heads: &Heads) {
        let of_home = |(key, _): &((Home, &str), Family<'_>)| key.0 == home;
        let (families, others) = std::mem::take(&mut self.families)
            .into_iter()
            .partition(of_home);
        self.families = others;
        let heads = &heads.claimed;
        let modules = families.iter().map(|((_, name), family)| {
            let head = family.heads.first().and_then(|(id, _)| heads.get(id));
            (*name, wanted_module(name, head))
        });
        let modules = Scope::modules(root, &["type", "schema"]).claim_wanted(modules.collect());
        for ((_, family), (_, module)) in families.into_iter().zip(modules) {
            let module = vec![Ident::new(root), module.ident];
            let mut taken = Vec::new();
            for (id, schema) in &family.heads {
                if let Some(named) = heads.get(id) {
                    taken.push(named.ident.to_string());
                    let (ident, module) = (named.ident.clone(), module.clone());
                    self.add(*id, schema, ident, module, true);
                }
            }
            self.parts(&family, None, &module, &taken);
        }
    }

    /// Names the inline types of operations, in the modules of these.
    fn operations(&mut self, operations: &[NamedOperation<'a>]) {
        for named in operations {
            let key = (Home::Operation, named.operation.id.as_str());
            let Some(family) = self.families.remove(&key) else {
                continue;
            };
            self.is_grouped = !named.groups.is_empty();
            let taken: Vec<_> = named.types().map(Ident::to_string).collect();
            self.parts(&family, None, &named.path(), &taken);
        }
    }

    /// Names the types inside one, and what is inside of these.
    fn parts(
        &mut self,
        family: &Family<'a>,
        around: Option<SchemaId>,
        module: &[Ident],
        taken: &[String],
    ) {
        let Some(parts) = family.parts.get(&around) else {
            return;
        };
        let wanted = parts.iter().map(|part| (part, wanted_part(part.name)));
        let mut scope = Scope::types(TYPES);
        taken.iter().for_each(|name| scope.take(name.clone()));
        let parts = scope.claim_wanted(wanted.collect());
        let outer = parts
            .iter()
            .filter(|(part, _)| family.parts.contains_key(&Some(part.id)));
        let outer = outer.map(|(part, named)| {
            let wanted = Wanted::snake(&part.name.join(" "), named.words.clone());
            (part.id, wanted)
        });
        let name = module.last().map(Ident::to_string).unwrap_or_default();
        let modules = Scope::modules_beside_items(&name).claim_wanted(outer.collect());
        for (part, named) in parts {
            self.add(part.id, part.schema, named.ident, module.to_vec(), false);
        }
        for (around, Claimed { ident: inner, .. }) in modules {
            let module: Vec<_> = module.iter().cloned().chain([inner.clone()]).collect();
            self.parts(family, Some(around), &module, &[]);
            if let Some(around) = self.types.get_mut(&around) {
                around.inner = Some(inner);
            }
        }
    }

    fn add(
        &mut self,
        id: SchemaId,
        schema: &'a Schema,
        ident: Ident,
        module: Vec<Ident>,
        is_head: bool,
    ) {
        let rules = self.rules.remove(&id).unwrap_or_else(|| ident.clone());
        let (shape, collisions) = shape(&schema.shape);
        let named = NamedType {
            id,
            schema,
            ident,
            rules,
            module,
            is_grouped: self.is_grouped,
            is_head,
            inner: None,
            shape,
            collisions,
        };
        self.types.insert(id, named);
    }
}

/// The wanted name of a component.
fn wanted(schema: &Schema) -> Wanted {
    let (name, family) = (head_name(schema), &schema.label.family);
    let wanted = Wanted::camel(name, Words::of_id(name));
    // The names of components have no spaces (OpenAPI 3.0.4, Components Object).
    match name == family && !family.contains(' ') {
        true => wanted,
        false => wanted.made(),
    }
}

/// The name of a component. One without letters says nothing: tools that bundle documents number
/// schemas without names, and then the title says what such a schema is.
fn head_name(schema: &Schema) -> &str {
    let name = &schema.label.family;
    let title = schema.docs.title.as_deref();
    let title = title.filter(|title| is_name(title));
    match name.contains(char::is_alphabetic) {
        true => name,
        false => title.unwrap_or(name),
    }
}

/// The wanted name of an inline type.
fn wanted_part(name: &[String]) -> Wanted {
    let words = Words::join(name.iter().map(|part| Words::of(part)));
    let words = match name {
        [_] => words,
        _ => words.fitting(),
    };
    Wanted::camel(&name.join(" "), words)
}

/// The wanted name of the table of a type's constraints.
fn wanted_rules(schema: &Schema) -> Wanted {
    let label = &schema.label;
    let family = match label.path.is_empty() {
        true => head_name(schema),
        false => &label.family,
    };
    let path = label.path.iter().map(|part| Words::of(part));
    let words = Words::join(std::iter::once(Words::of_id(family)).chain(path));
    Wanted::camel(&String::from(label.clone()), words)
}

/// The wanted name of the module of a family: that of the type at its head, if there is one.
fn wanted_module(family: &str, head: Option<&Claimed>) -> Wanted {
    match head {
        Some(named) => Wanted::snake(family, named.words.clone()),
        None => Wanted::snake(family, Words::of_id(family)).made(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{api, schema};
    use crate::ir::{Label, Shape, Type};

    /// The path of each type.
    fn paths(api: &Api) -> Vec<String> {
        let components = Heads::components(api);
        let (operations, _) = crate::names::operations::operations(api, components.idents());
        let types = types(api, &components, &operations);
        let path = |named: &NamedType<'_>| {
            let module = named.module.iter().map(Ident::to_string);
            let parts: Vec<_> = module.chain([named.ident.to_string()]).collect();
            parts.join("::")
        };
        assert!(types.iter().all(|(id, named)| named.id == *id));
        types.values().map(path).collect()
    }

    fn labelled(home: Home, family: &str, path: &[&str]) -> Schema {
        let mut schema = schema(family, Shape::Alias(Type::Any));
        schema.label = path
            .iter()
            .fold(Label::of(home, family), |label, part| label.part(part));
        schema
    }

    #[test]
    fn inline_types_are_in_the_module_of_what_they_are_inside_of() {
        let mut api = api(Vec::new());
        api.operations = vec![crate::ir::testing::operation("add pet")];
        let pet = |path: &[&str]| labelled(Home::Component, "petShop", path);
        api.schemas = vec![
            pet(&["Owner", "name"]),
            pet(&[]),
            pet(&["Owner"]),
            pet(&["clerks", "item"]),
            pet(&["clerks", "item", "pet shop"]),
            pet(&["petShop"]),
            labelled(Home::Component, "PetShopOwner", &[]),
            labelled(Home::Component, "limit", &["unit"]),
            labelled(Home::Operation, "add pet", &["body"]),
            labelled(Home::Operation, "add pet", &["body", "addPet"]),
            labelled(Home::Operation, "add pet", &["addPet"]),
            labelled(Home::Operation, "gone", &["body"]),
            labelled(Home::Shared, "a b", &[]),
        ];
        let expected = [
            "types::pet_shop::owner::Name",
            "types::pet_shop::PetShop",
            "types::pet_shop::Owner",
            "types::pet_shop::ClerksItem",
            "types::pet_shop::clerks_item::PetShop",
            "types::pet_shop::PetShopType",
            "types::pet_shop_owner::PetShopOwner",
            "types::limit::Unit",
            "operations::add_pet::Body",
            "operations::add_pet::body::AddPet",
            "operations::add_pet::AddPetType",
            "types::gone::Body",
            "shapes::a_b::AB",
        ];
        assert_eq!(paths(&api), expected);
    }

    #[test]
    fn names_depend_neither_on_siblings_nor_on_their_order() {
        let part = |name: &str| labelled(Home::Component, "pet", &[name]);
        let mut api = api(Vec::new());
        api.schemas = vec![part("fooBar"), part("foo"), part("foo_bar"), part("fooBar")];
        let mut all = paths(&api);
        api.schemas.remove(1);
        api.schemas.reverse();
        let mut some = paths(&api);
        all.retain(|path| path != "types::pet::Foo");
        all.sort();
        some.sort();
        assert_eq!(all, some);
    }
}
