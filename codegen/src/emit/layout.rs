//! The files of operations and types.
//!
//! An operation and a component have a file of their own, each with the types inside it. What is
//! inside of these is in files below, one for each type that has others inside. The groups of
//! operations do not show in paths: everything in them is re-exported at `operations`. They are
//! compiled with their features, and with them the types that nothing else leads to.
//!
//! Imports `docs`, `draft`, `file`, `folder`, `input`, `operation`, `types`, `ir` and `names`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Doc, code, repeats};
use super::draft::Draft;
use super::file::File;
use super::folder::Folder;
use super::input::Input;
use super::{operation, types};
use crate::ir::Operation;
use crate::names::{Ident, NamedType, Names};

/// The files below `operations`, `types` and `shapes`.
pub(super) fn files(input: &Input<'_>, take: &mut dyn FnMut(Draft)) {
    let tree = Tree::of(input);
    components(input, &tree, "types", types_folder(&tree), take);
    let doc = Doc::new(
        "Definitions that several places of the document share. Use the names that the places \
         have for them: those in this module depend on their content.",
    );
    if tree.has("shapes") {
        components(input, &tree, "shapes", Folder::new("src/shapes", doc), take);
    }
    operations(input, &tree, take);
}

/// The types of an API by their modules.
struct Tree<'a> {
    names: &'a Names<'a>,
    modules: BTreeMap<&'a [Ident], Vec<&'a NamedType<'a>>>,
}

impl<'a> Tree<'a> {
    fn of(input: &Input<'a>) -> Self {
        let mut modules: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for named in input.names.types() {
            let module = modules.entry(named.module.as_slice());
            module.or_default().push(named);
        }
        Self {
            names: input.names,
            modules,
        }
    }

    /// The types in a module.
    fn types(&self, module: &[Ident]) -> &[&'a NamedType<'a>] {
        self.modules.get(module).map_or(&[], Vec::as_slice)
    }

    /// The modules of the components below a root.
    fn components(&self, root: &str) -> impl Iterator<Item = (&'a Ident, &[&'a NamedType<'a>])> {
        self.modules
            .iter()
            .filter_map(move |(module, types)| match module {
                [first, module] if first == root => Some((module, types.as_slice())),
                _ => None,
            })
    }

    /// Whether a module has nothing but names for shared definitions.
    fn has_only_places(&self, module: &[Ident]) -> bool {
        let mut types = self.types(module).iter();
        types.all(|named| named.inner.is_none() && self.names.shared_definition(named).is_some())
    }

    /// Whether there is a type below a root.
    fn has(&self, root: &str) -> bool {
        self.components(root).next().is_some()
    }
}

/// Whether there is a module of shared definitions.
pub(super) fn has_shapes(input: &Input<'_>) -> bool {
    Tree::of(input).has("shapes")
}

fn types_folder(tree: &Tree<'_>) -> Folder<'static> {
    let mut doc = Doc::new("The types of the API.");
    doc.own(
        "A type can hold values that its schema does not allow; `validate` reports the violations.",
    );
    let mut folder = Folder::new("src/types", doc);
    // A glob import of the types brings the trait that validates them.
    folder.exports = (!tree.modules.is_empty()).then(|| {
        quote!(
            pub use crate::runtime::validation::validate::Validate as _;
        )
    });
    folder
}

/// The files of a top-level module of types.
fn components(
    input: &Input<'_>,
    tree: &Tree<'_>,
    root: &str,
    mut folder: Folder<'_>,
    take: &mut dyn FnMut(Draft),
) {
    for (module, types) in tree.components(root) {
        let Some(first) = types.first() else { continue };
        let heads = types.iter().filter(|named| named.is_head);
        let is_public = types.iter().any(|named| !named.is_head);
        // All types of a module have the same group.
        let feature = input.names.groups.feature(first.schema.group.as_deref());
        let heads = heads.map(|named| &named.ident);
        folder.module(module, heads, is_public, feature);
        if input.share.has_next() {
            let doc = is_public.then(|| match first.is_head {
                true => format!("[`{}`], and the types inside it.", first.ident),
                false => format!("The types inside {}.", code(&first.schema.label.family)),
            });
            take(module_file(input, tree, &first.module, doc));
        }
        inner_files(input, tree, types, take);
    }
    if input.share.has_next() {
        take(folder.draft(input));
    }
}

/// The files for what is inside of types.
fn inner_files(
    input: &Input<'_>,
    tree: &Tree<'_>,
    types: &[&NamedType<'_>],
    take: &mut dyn FnMut(Draft),
) {
    for named in types {
        let Some(module) = named.inner_module() else {
            continue;
        };
        if tree.has_only_places(&module) {
            continue;
        }
        if input.share.has_next() {
            let doc = format!("The types inside [`{0}`](super::{0}).", named.ident);
            take(module_file(input, tree, &module, Some(doc)));
        }
        inner_files(input, tree, tree.types(&module), take);
    }
}

/// The file of a module of types.
fn module_file(input: &Input<'_>, tree: &Tree<'_>, module: &[Ident], doc: Option<String>) -> Draft {
    let mut file = File::of(input.api, input.names, module.to_vec());
    let types = tree.types(module);
    let items: Vec<_> = items(&mut file, types);
    let doc = doc.map(|text| Doc::new(text).inner());
    let inner = inner_modules(input, tree, types);
    let head = doc.into_iter().chain(inner).collect();
    let path: Vec<_> = module.iter().map(Ident::to_string).collect();
    file.draft(format!("src/{}.rs", path.join("/")), head, items)
}

/// The items of types.
fn items(file: &mut File<'_>, types: &[&NamedType<'_>]) -> Vec<TokenStream> {
    let items = types.iter().flat_map(|named| types::items(file, named));
    items.collect()
}

/// The modules for what is inside of types. One with nothing but names for shared definitions has no
/// file of its own.
fn inner_modules(input: &Input<'_>, tree: &Tree<'_>, types: &[&NamedType<'_>]) -> Vec<TokenStream> {
    let modules = types.iter().filter_map(|named| named.inner_module());
    let modules: BTreeSet<_> = modules.collect();
    let module = |path: Vec<Ident>| {
        let ident = path.last();
        if !tree.has_only_places(&path) {
            return quote!(pub mod #ident;);
        }
        let mut file = File::of(input.api, input.names, path.clone());
        let places = items(&mut file, tree.types(&path));
        quote!(pub mod #ident { #(#places)* })
    };
    modules.into_iter().map(module).collect()
}

/// The files below `operations`.
fn operations(input: &Input<'_>, tree: &Tree<'_>, take: &mut dyn FnMut(Draft)) {
    let doc = Doc::new("The operations of the API, each as a request type.");
    let mut root = Folder::new("src/operations", doc);
    let mut groups: BTreeMap<&[Ident], Folder<'_>> = BTreeMap::new();
    for named in &input.names.operations {
        for (index, name) in named.operation.groups().enumerate() {
            let modules = named.groups.get(..=index).unwrap_or_default();
            let group = || group(input, named.operation, name, modules);
            groups.entry(modules).or_insert_with(group);
        }
        let folder = groups.get_mut(&*named.groups).unwrap_or(&mut root);
        let module = named.path();
        let types = tree.types(&module);
        let is_public = !types.is_empty();
        if input.share.has_next() {
            let doc = format!("[`{}`], and the types inside it.", named.ident);
            let doc = is_public.then(|| Doc::new(doc).inner());
            let inner = inner_modules(input, tree, types);
            let head = doc.into_iter().chain(inner).collect();
            let path = format!("{}/{}.rs", folder.path, named.module);
            let mut file = File::of(input.api, input.names, module);
            let types = items(&mut file, types);
            let (file, operation) = operation::items(file, named);
            take(file.draft(path, head, operation.into_iter().chain(types)));
        }
        folder.operations.push(named);
        folder.module(&named.module, named.types(), is_public, None);
        inner_files(input, tree, types, take);
    }
    let features = groups
        .iter()
        .map(|(modules, folder)| (*modules, folder.feature));
    for (modules, feature) in features.collect::<Vec<_>>() {
        if let Some((module, outer)) = modules.split_last() {
            let outer = groups.get_mut(outer).unwrap_or(&mut root);
            outer.group(module, feature);
        }
    }
    for folder in groups.into_values() {
        if input.share.has_next() {
            take(folder.draft(input));
        }
    }
    if input.share.has_next() {
        take(root.draft(input));
    }
}

/// The folder of a group that an operation is in.
fn group<'a>(
    input: &Input<'a>,
    operation: &Operation,
    name: &str,
    modules: &[Ident],
) -> Folder<'a> {
    let mut doc = Doc::default();
    let is_tag = !operation.tags.is_empty();
    let tag = input.api.tags.iter().find(|tag| is_tag && tag.name == name);
    doc.prose(tag.and_then(|tag| tag.summary.as_deref()));
    doc.prose(tag.and_then(|tag| tag.description.as_deref()));
    match is_tag {
        true if modules.last().is_some_and(|module| repeats(name, module)) => {}
        true => doc.own_if_empty(|| format!("The operations with the tag {}.", code(name))),
        false => doc.own(format!(
            "The operations on paths with the segment {}.",
            code(name)
        )),
    }
    let modules: Vec<_> = modules.iter().map(Ident::to_string).collect();
    let mut folder = Folder::new(&format!("src/operations/{}", modules.join("/")), doc);
    folder.feature = input.names.groups.feature(Some(name));
    folder
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;
    use crate::emit::{Content, Share};
    use crate::ir::testing::{api, operation, schema};
    use crate::ir::{Api, Home, Label, Shape, Type};
    use crate::output::Package;

    /// The files of an API, each with its items as text.
    fn drafts(api: &Api) -> BTreeMap<String, String> {
        let mut drafts = BTreeMap::new();
        let claimed = AtomicUsize::new(0);
        let input = Input {
            api,
            names: &Names::new(api),
            package: &Package::default(),
            name: "a",
            version: "0.1.0",
            share: Share::new(&claimed),
        };
        files(&input, &mut |draft| {
            if let Content::Items(items) = draft.content {
                let items: TokenStream = items.into_iter().collect();
                drafts.insert(draft.path, items.to_string());
            }
        });
        drafts
    }

    #[test]
    fn a_type_with_others_inside_has_a_public_module() {
        let labelled = |label: Label| {
            let mut schema = schema("pet", Shape::Alias(Type::Any));
            schema.label = label;
            schema
        };
        let pet = Label::head("pet");
        let adding = Label::of(Home::Operation, "add pet");
        let mut api = api(vec![Shape::Alias(Type::Any)]);
        api.operations = vec![operation("add pet"), operation("b")];
        api.schemas.extend([
            labelled(pet.clone()),
            labelled(pet.part("owner")),
            labelled(pet.part("owner").part("name")),
            labelled(adding.part("body")),
        ]);
        let drafts = drafts(&api);
        let paths: Vec<_> = drafts.keys().map(String::as_str).collect();
        let expected = [
            "src/operations/add_pet.rs",
            "src/operations/b.rs",
            "src/operations/mod.rs",
            "src/types/mod.rs",
            "src/types/pet.rs",
            "src/types/pet/owner.rs",
            "src/types/s0.rs",
        ];
        assert_eq!(paths, expected);
        let types = &drafts["src/types/mod.rs"];
        assert!(types.contains("pub mod pet ; mod s0 ;"), "{types}");
        let export = "# [doc (inline)] pub use pet :: Pet ; pub use s0 :: S0 ;";
        assert!(types.contains(export), "{types}");
        assert!(drafts["src/types/pet.rs"].contains("pub mod owner ;"));
        let operations = &drafts["src/operations/mod.rs"];
        assert!(operations.contains("pub mod add_pet ; mod b ;"));
    }
}
