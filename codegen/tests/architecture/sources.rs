//! The sources of the generator as modules: what each defines, imports and calls.

use std::collections::{BTreeMap, BTreeSet};

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};

use super::support::Files;

/// One file, read.
#[derive(Default)]
pub struct Module {
    /// Its file below `codegen/src`.
    pub file: String,
    /// Its path: `["lower", "schema"]`.
    pub path: Vec<String>,
    /// The modules that it declares.
    pub children: BTreeSet<String>,
    /// The items that it defines.
    pub items: BTreeSet<String>,
    /// The names that `use` brings in, and the paths behind them. A name can denote a
    /// module and a function at once.
    pub imports: BTreeMap<String, Vec<Vec<String>>>,
    /// Every path in it that has more than one segment, those of `use` among them.
    pub paths: BTreeSet<Vec<String>>,
    /// The methods of inherent `impl` blocks, by the type.
    pub methods: Vec<Method>,
    /// Calls of methods: the name, and how many arguments there are.
    pub calls: BTreeSet<(String, usize)>,
    /// Its string literals, those in macros among them.
    pub literals: Vec<String>,
    /// The lines of its `//!` header.
    pub header: String,
}

impl Module {
    /// Whether it declares, defines or imports something of this name.
    pub fn names(&self, name: &str) -> bool {
        let is_item = self.items.contains(name) || self.children.contains(name);
        is_item || self.imports.contains_key(name)
    }
}

/// A method of an inherent `impl` block.
pub struct Method {
    /// The type, as it is written.
    pub owner: Vec<String>,
    pub name: String,
    /// How many arguments it takes besides `self`.
    pub arguments: usize,
}

/// Reads all files below `codegen/src`.
pub fn modules() -> Vec<Module> {
    modules_of(&super::sources("codegen/src"))
}

/// Reads the files of a crate, except those that only tests compile.
pub fn modules_of(files: &Files) -> Vec<Module> {
    let parsed: Vec<_> = files
        .iter()
        .map(|(path, text)| (path, text, syn::parse_file(text).unwrap()))
        .collect();
    let tests: BTreeSet<String> = parsed
        .iter()
        .flat_map(|(path, _, file)| test_files(path, file))
        .collect();
    let parsed = parsed.iter().filter(|(path, ..)| !tests.contains(*path));
    parsed
        .map(|(path, text, file)| read(path, text, file))
        .collect()
}

fn read(path: &str, text: &str, file: &syn::File) -> Module {
    let header = text.lines().map_while(|line| line.strip_prefix("//!"));
    let mut reader = Reader {
        module: Module {
            file: path.to_owned(),
            path: module_path(path),
            header: header.collect::<Vec<_>>().join("\n"),
            ..Module::default()
        },
        owner: Vec::new(),
    };
    reader.visit_file(file);
    for item in file.items.iter().filter(|item| !is_for_tests(item)) {
        reader.declare(item);
    }
    reader.module
}

/// `a/b.rs` and `a/b/mod.rs` are both `a::b`.
fn module_path(file: &str) -> Vec<String> {
    let name = file.trim_end_matches(".rs");
    let name = name.strip_suffix("/mod").unwrap_or(name);
    match name {
        "lib" => Vec::new(),
        _ => name.split('/').map(str::to_owned).collect(),
    }
}

/// The files that `#[cfg(test)] mod …;` leads to.
fn test_files(path: &str, file: &syn::File) -> Vec<String> {
    let folder = match path.rsplit_once('/') {
        Some((folder, "mod.rs")) => format!("{folder}/"),
        _ if path == "lib.rs" => String::new(),
        _ => format!("{}/", path.trim_end_matches(".rs")),
    };
    let modules = file.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) if module.content.is_none() && is_for_tests(item) => Some(module),
        _ => None,
    });
    modules
        .map(|module| match attribute(&module.attrs, "path") {
            Some(named) => match path.rsplit_once('/') {
                Some((beside, _)) => format!("{beside}/{named}"),
                None => named,
            },
            None => format!("{folder}{}.rs", module.ident),
        })
        .collect()
}

/// The text of `#[name = "text"]`.
fn attribute(attributes: &[syn::Attribute], name: &str) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let value = attribute.meta.require_name_value().ok()?;
        match &value.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) if value.path.is_ident(name) => Some(text.value()),
            _ => None,
        }
    })
}

fn is_for_tests(item: &syn::Item) -> bool {
    use syn::Item;
    let attributes = match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => return false,
    };
    has_cfg_test(attributes)
}

fn has_cfg_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let list = attribute.meta.require_list();
        list.is_ok_and(|list| list.path.is_ident("cfg") && list.tokens.to_string() == "test")
    })
}

struct Reader {
    module: Module,
    /// The type of the `impl` block that is being read.
    owner: Vec<String>,
}

impl Reader {
    fn declare(&mut self, item: &syn::Item) {
        use syn::Item;
        let name = match item {
            Item::Const(item) => &item.ident,
            Item::Enum(item) => &item.ident,
            Item::Fn(item) => &item.sig.ident,
            Item::Static(item) => &item.ident,
            Item::Struct(item) => &item.ident,
            Item::Trait(item) => &item.ident,
            Item::Type(item) => &item.ident,
            Item::Macro(item) => match &item.ident {
                Some(name) => name,
                None => return,
            },
            Item::Mod(item) => {
                let file = &self.module.file;
                assert!(item.content.is_none(), "{file}: a module has its own file");
                self.module.children.insert(item.ident.to_string());
                return;
            }
            _ => return,
        };
        self.module.items.insert(name.to_string());
    }

    fn import(&mut self, before: &mut Vec<String>, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.import(before, &path.tree);
                before.pop();
            }
            syn::UseTree::Name(name) => self.bring_in(before, &name.ident, &name.ident),
            syn::UseTree::Rename(rename) => self.bring_in(before, &rename.ident, &rename.rename),
            syn::UseTree::Glob(_) => {
                assert_eq!(
                    before[0], "std",
                    "{}: an import by `*` hides its edges",
                    self.module.file
                );
            }
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(before, tree);
                }
            }
        }
    }

    fn bring_in(&mut self, before: &[String], name: &syn::Ident, called: &syn::Ident) {
        let mut path = before.to_vec();
        let mut called = called.to_string();
        match name == "self" {
            true if called == "self" => called = before[before.len() - 1].clone(),
            true => {}
            false => path.push(name.to_string()),
        }
        let known = self.module.imports.entry(called).or_default();
        known.push(path.clone());
        self.module.paths.insert(path);
    }

    /// Macros that take expressions are read like them; those that make code are not code of
    /// this project.
    fn read_macro(&mut self, tokens: &proc_macro2::TokenStream) {
        let expressions = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        if let Ok(expressions) = expressions.parse2(tokens.clone()) {
            for expression in &expressions {
                self.visit_expr(expression);
            }
        } else {
            self.read_literals(tokens.clone());
        }
    }

    fn read_literals(&mut self, tokens: proc_macro2::TokenStream) {
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Group(group) => self.read_literals(group.stream()),
                proc_macro2::TokenTree::Literal(literal) => {
                    if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                        self.module.literals.push(text.value());
                    }
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !is_for_tests(item) {
            visit::visit_item(self, item);
        }
    }

    // Docs are not code, and derives and lints are not ours.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.import(&mut Vec::new(), &item.tree);
    }

    fn visit_item_impl(&mut self, block: &'ast syn::ItemImpl) {
        if let syn::Type::Path(owner) = &*block.self_ty {
            self.owner = segments(&owner.path);
        }
        if block.trait_.is_none() {
            for item in &block.items {
                if let syn::ImplItem::Fn(method) = item {
                    let of_self = usize::from(method.sig.receiver().is_some());
                    self.module.methods.push(Method {
                        owner: self.owner.clone(),
                        name: method.sig.ident.to_string(),
                        arguments: method.sig.inputs.len() - of_self,
                    });
                }
            }
        }
        visit::visit_item_impl(self, block);
        self.owner.clear();
    }

    fn visit_impl_item_fn(&mut self, method: &'ast syn::ImplItemFn) {
        if !has_cfg_test(&method.attrs) {
            visit::visit_impl_item_fn(self, method);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let mut segments = segments(path);
        if segments[0] == "Self" {
            segments.splice(..1, self.owner.iter().cloned());
        }
        if segments.len() > 1 {
            self.module.paths.insert(segments);
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let name = call.method.to_string();
        self.module.calls.insert((name, call.args.len()));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let name = called
            .path
            .segments
            .last()
            .map(|last| last.ident.to_string());
        match name.as_deref() {
            Some("quote" | "quote_spanned" | "parse_quote") => {}
            _ => self.read_macro(&called.tokens),
        }
        self.visit_path(&called.path);
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.module.literals.push(text.value());
    }
}

fn segments(path: &syn::Path) -> Vec<String> {
    let segments = path.segments.iter();
    segments.map(|segment| segment.ident.to_string()).collect()
}
