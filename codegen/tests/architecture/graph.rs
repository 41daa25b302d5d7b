//! Which file uses which: paths are followed through re-exports to the file that defines the
//! item, so that a `mod.rs` that only hands on what others define is blamed for nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::sources::{Module, modules, modules_of};
use super::support::Files;

/// Re-exports of re-exports are followed this far.
const HOPS: usize = 16;

/// Files, and the uses between them.
pub struct Graph {
    pub modules: Vec<Module>,
    /// From one module to another, with the paths and calls that make the edge.
    pub edges: BTreeMap<(usize, usize), BTreeSet<String>>,
}

impl Graph {
    /// The files of the generator, read once.
    pub fn of_the_generator() -> &'static Self {
        static GRAPH: LazyLock<Graph> = LazyLock::new(|| Graph::of(modules()));
        &GRAPH
    }

    fn of(modules: Vec<Module>) -> Self {
        let mut graph = Self {
            modules,
            edges: BTreeMap::new(),
        };
        let elsewhere = graph.methods_elsewhere();
        for from in 0..graph.modules.len() {
            let module = &graph.modules[from];
            let mut found = Vec::new();
            for path in &module.paths {
                found.extend(graph.resolve(from, path).map(|to| (to, path.join("::"))));
                if let [.., owner, name] = &path[..]
                    && let Some(method) = elsewhere.get(name.as_str())
                    && method.owner == *owner
                {
                    found.push((method.home, path.join("::")));
                }
            }
            for (name, arguments) in &module.calls {
                let method = elsewhere.get(name.as_str());
                if let Some(method) = method.filter(|method| method.arguments == *arguments) {
                    found.push((method.home, format!(".{name}()")));
                }
            }
            for (to, reason) in found.into_iter().filter(|(to, _)| *to != from) {
                graph.edges.entry((from, to)).or_default().insert(reason);
            }
        }
        graph
    }

    /// The module whose file defines what a path names; nothing for a path that ends at a
    /// module, and for other crates.
    fn resolve(&self, from: usize, path: &[String]) -> Option<usize> {
        self.follow(from, path, HOPS)
    }

    fn follow(&self, at: usize, path: &[String], hops: usize) -> Option<usize> {
        let (first, rest) = path.split_first()?;
        let module = &self.modules[at];
        match first.as_str() {
            "crate" => self.enter(self.find(&[])?, rest, hops),
            "self" => self.enter(at, rest, hops),
            "super" => {
                let (_, parent) = module.path.split_last()?;
                self.enter(self.find(parent)?, rest, hops)
            }
            _ => self.look_up(at, path, hops),
        }
    }

    /// Follows the rest of a path whose beginning names a module. What is not found there comes
    /// from a macro of that module.
    fn enter(&self, at: usize, path: &[String], hops: usize) -> Option<usize> {
        match path.first()?.as_str() {
            "self" | "super" => self.follow(at, path, hops),
            name => {
                let is_known = self.modules[at].names(name);
                match is_known {
                    true => self.look_up(at, path, hops),
                    false => Some(at),
                }
            }
        }
    }

    fn look_up(&self, at: usize, path: &[String], hops: usize) -> Option<usize> {
        let hops = hops.checked_sub(1)?;
        let module = &self.modules[at];
        let (first, rest) = path.split_first()?;
        let is_item = module.items.contains(first);
        if module.children.contains(first) && !(is_item && rest.is_empty()) {
            let child: Vec<_> = module.path.iter().chain([first]).cloned().collect();
            return self.enter(self.find(&child)?, rest, hops);
        }
        if is_item {
            return Some(at);
        }
        let mut targets = module.imports.get(first)?.iter();
        targets.find_map(|target| {
            let path: Vec<_> = target.iter().chain(rest).cloned().collect();
            self.follow(at, &path, hops)
        })
    }

    fn find(&self, path: &[String]) -> Option<usize> {
        self.modules.iter().position(|module| module.path == path)
    }

    /// The methods that are defined in another file than their type, and in no other one.
    fn methods_elsewhere(&self) -> BTreeMap<String, Elsewhere> {
        let mut homes: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (home, module) in self.modules.iter().enumerate() {
            for method in &module.methods {
                homes.entry(&method.name).or_default().insert(home);
            }
        }
        let mut elsewhere = BTreeMap::new();
        for (home, module) in self.modules.iter().enumerate() {
            for method in &module.methods {
                let defined = self.resolve(home, &method.owner);
                if defined != Some(home) && homes[method.name.as_str()].len() == 1 {
                    let method = (
                        method.name.clone(),
                        Elsewhere {
                            home,
                            owner: method.owner[method.owner.len() - 1].clone(),
                            arguments: method.arguments,
                        },
                    );
                    elsewhere.extend([method]);
                }
            }
        }
        elsewhere
    }

    /// The modules that an edge leads to.
    pub fn uses(&self, from: usize) -> impl Iterator<Item = usize> {
        let edges = self.edges.range((from, 0)..(from + 1, 0));
        edges.map(|((_, to), _)| *to)
    }

    /// The modules that an edge leads to by a path, and not only by calls of methods.
    pub fn imports(&self, from: usize) -> impl Iterator<Item = usize> {
        let is_path = move |to: &usize| {
            let mut reasons = self.edges[&(from, *to)].iter();
            reasons.any(|reason| !reason.starts_with('.'))
        };
        self.uses(from).filter(is_path)
    }

    /// Everything that is reached from a module by one edge or more.
    fn reached(&self, from: usize) -> BTreeSet<usize> {
        let mut reached = BTreeSet::new();
        let mut open = vec![from];
        while let Some(next) = open.pop() {
            open.extend(self.uses(next).filter(|to| reached.insert(*to)));
        }
        reached
    }

    /// Sets of modules each of which uses all others of its set, directly or by way of others.
    pub fn circles(&self) -> Vec<Vec<usize>> {
        let reached: Vec<_> = (0..self.modules.len()).map(|at| self.reached(at)).collect();
        let mut circles = Vec::new();
        for (at, from) in reached
            .iter()
            .enumerate()
            .filter(|(at, set)| set.contains(at))
        {
            let circle: Vec<_> = from
                .iter()
                .copied()
                .filter(|to| reached[*to].contains(&at))
                .collect();
            if circle.first() == Some(&at) {
                circles.push(circle);
            }
        }
        circles
    }
}

struct Elsewhere {
    /// The module that defines it.
    home: usize,
    /// The name of its type.
    owner: String,
    arguments: usize,
}

/// The circles of a crate whose files below `src` are given, by the names of the files.
fn circles_of(files: &[(&str, &str)]) -> Vec<Vec<String>> {
    let files = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let graph = Graph::of(modules_of(&files.collect::<Files>()));
    let name = |at: usize| graph.modules[at].file.clone();
    let circles = graph.circles();
    circles
        .into_iter()
        .map(|circle| circle.into_iter().map(name).collect())
        .collect()
}

#[test]
fn a_facade_is_not_part_of_a_circle() {
    let circles = circles_of(&[
        ("lib.rs", "mod a; pub use a::B;"),
        (
            "a/mod.rs",
            "mod b; mod c; pub use b::B; pub(super) use c::{self, C as D};",
        ),
        (
            "a/b.rs",
            "use super::D; use crate::a::c::E; pub struct B(D, E);",
        ),
        (
            "a/c.rs",
            "pub struct C; pub struct E; #[cfg(test)] mod tests { use super::super::B; }",
        ),
    ]);
    assert!(circles.is_empty(), "{circles:?}");
}

#[test]
fn circles_by_imports_and_by_paths_are_found() {
    let circles = circles_of(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "pub struct A; fn f() { crate::b::f(); }"),
        (
            "b.rs",
            "pub fn f() { println!(\"{}\", super::c::MADE_BY_A_MACRO) }",
        ),
        (
            "c.rs",
            "use crate::a; pub const N: usize = size_of::<a::A>();",
        ),
    ]);
    assert_eq!(circles, [["a.rs", "b.rs", "c.rs"]]);
}

#[test]
fn a_parent_and_a_child_make_a_circle() {
    let circles = circles_of(&[
        ("lib.rs", "mod a;"),
        ("a/mod.rs", "mod b; use b::B; pub struct A(B);"),
        ("a/b.rs", "pub struct B; fn f(_: &super::A) {}"),
    ]);
    assert_eq!(circles, [["a/b.rs", "a/mod.rs"]]);
}

#[test]
fn circles_by_methods_are_found() {
    let circles = circles_of(&[
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "pub struct A; fn f(a: &A) { a.extra(1); a.extra(1, 2); }",
        ),
        (
            "b.rs",
            "use crate::a::A; impl A { pub fn extra(&self, _: u8) {} }",
        ),
    ]);
    assert_eq!(circles, [["a.rs", "b.rs"]]);
    let circles = circles_of(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub struct A; fn f(a: &[u8]) { a.extra(); }"),
        (
            "b.rs",
            "use crate::a::A; impl A { pub fn extra(&self, _: u8) {} }",
        ),
    ]);
    assert!(circles.is_empty(), "{circles:?}");
}
