//! IR and names to the files of a crate.
//!
//! One function makes the tokens of one kind of item. Text of the description becomes a
//! literal through [`literal`] or prose through [`docs`], and never anything else. Emitted
//! files import modules, not types, so that a type of the description can be called what
//! it likes; nothing in here can fail.
//!
//! Imports `ir` and `names`.

mod argument;
mod check;
mod client;
mod docs;
mod enumeration;
mod examine;
mod formats;
mod header;
mod krate;
mod layout;
mod literal;
mod manifest;
mod newtype;
mod object;
mod operation;
mod pattern;
mod readme;
mod rules;
mod runtime;
mod security;
mod server;
mod types;
mod union;
mod wrapper;

pub(crate) use docs::LINE_END;

use std::cell::Cell;
use std::collections::BTreeSet;

use proc_macro2::TokenStream;

use crate::ir::Api;
use crate::names::Names;
use crate::output::Package;

/// What the emitters read.
pub(crate) struct Input<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names,
    pub(crate) package: &'a Package,
    /// The name of the package.
    pub(crate) name: &'a str,
    /// Which of the files are made.
    pub(crate) share: Share,
}

/// A part of the files: each of several threads makes one, since tokens cannot leave theirs.
pub(crate) struct Share {
    index: usize,
    count: usize,
    files: Cell<usize>,
}

impl Share {
    /// Share number `index` of `count`.
    pub(crate) fn new(index: usize, count: usize) -> Self {
        Self {
            index,
            count: count.max(1),
            files: Cell::new(0),
        }
    }

    /// Whether the next file is in this share; to be asked once for each file, in the same
    /// order by all.
    fn has_next(&self) -> bool {
        let number = self.files.get();
        self.files.set(number + 1);
        number % self.count == self.index
    }
}

/// A file that is to be written.
pub(crate) struct Draft {
    /// Its path inside the crate.
    pub(crate) path: String,
    pub(crate) content: Content,
    /// The modules of the runtime that it uses.
    pub(crate) modules: BTreeSet<&'static str>,
}

pub(crate) enum Content {
    /// Items of Rust, to be formatted one by one.
    Items(Vec<TokenStream>),
    /// Text as it is.
    Text(String),
}

impl Draft {
    fn items(path: impl Into<String>, items: Vec<TokenStream>) -> Self {
        Self {
            path: path.into(),
            content: Content::Items(items),
            modules: BTreeSet::new(),
        }
    }

    /// Notes what the file uses.
    fn using(mut self, imports: Imports) -> Self {
        self.modules = imports.imported;
        self.modules.extend(imports.shipped);
        self
    }

    fn text(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            content: Content::Text(text.into()),
            modules: BTreeSet::new(),
        }
    }
}

/// Makes the files that are about the API, as many as are in the share. Each is handed over
/// before the next one is made, since tokens take much room.
pub(crate) fn emit(input: &Input<'_>, take: &mut dyn FnMut(Draft)) {
    layout::types(input, take);
    layout::operations(input, take);
    if input.share.has_next() {
        header::file(input).into_iter().for_each(&mut *take);
        take(client::settings(input));
        server::servers(input).into_iter().for_each(&mut *take);
        rules::files(input).into_iter().for_each(&mut *take);
    }
}

/// The files that are about all others, which use these modules of the runtime.
pub(crate) fn frame(input: &Input<'_>, used: &BTreeSet<&'static str>) -> Vec<Draft> {
    let runtime = runtime::Runtime::for_use_of(used.iter().copied());
    let mut drafts = vec![krate::lib(input, &runtime), client::blocking(&runtime)];
    drafts.extend(runtime.files());
    drafts.push(manifest::manifest(input, &runtime));
    drafts.push(readme::readme(input));
    drafts
}

/// Modules of the runtime that a file uses; it imports each once.
#[derive(Default)]
struct Imports {
    imported: BTreeSet<&'static str>,
    shipped: BTreeSet<&'static str>,
}

impl Imports {
    /// Notes that the file uses this module.
    fn module(&mut self, name: &'static str) {
        debug_assert!(runtime::path(name).is_some(), "there is no module `{name}`");
        self.imported.insert(name);
    }

    /// Notes that this module has to be there, although the file does not name it.
    fn without_import(&mut self, name: &'static str) {
        debug_assert!(runtime::path(name).is_some(), "there is no module `{name}`");
        self.shipped.insert(name);
    }

    fn tokens(&self) -> Option<TokenStream> {
        runtime::imports(self.imported.iter())
    }
}
