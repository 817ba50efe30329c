import ts from 'typescript';

/** The sources of the application, with what the compiler knows of their names and types. */
export function readSources(config = 'tsconfig.build.json') {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(config, {}, ts.sys);
  const program = ts.createProgram(fileNames, options);
  const files = program.getSourceFiles().filter(({ fileName }) => /\/src\//.test(fileName));
  const own = files.filter(({ fileName }) => !fileName.includes('/node_modules/'));
  return new Sources(program.getTypeChecker(), own);
}

class Sources {
  /** Members of classes, by name. */
  #members = new Map();

  constructor(checker, files) {
    this.checker = checker;
    this.files = new Set(files);
    this.classes = files.flatMap((file) => file.statements.filter(ts.isClassDeclaration));
    for (const member of this.classes.flatMap(({ members }) => members)) {
      const name = member.name?.getText();
      this.#members.set(name, [...(this.#members.get(name) ?? []), member]);
    }
  }

  /** Where the thing with this name is declared in the sources. */
  declarationsOf(name) {
    const { checker } = this;
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name);
    const isAlias = symbol && symbol.flags & ts.SymbolFlags.Alias;
    const { declarations = [] } = (isAlias ? checker.getAliasedSymbol(symbol) : symbol) ?? {};
    return declarations.filter((declaration) => this.files.has(declaration.getSourceFile()));
  }

  /** The classes that a value may be of, as far as its type says it. */
  classesOf(value) {
    const type = this.checker.getTypeAtLocation(value);
    return (type.isUnion() ? type.types : [type])
      .flatMap(({ symbol }) => symbol?.declarations ?? [])
      .filter((one) => ts.isClassDeclaration(one) && this.files.has(one.getSourceFile()));
  }

  /** The members that stand in for this one in classes that extend or implement its own. */
  implementationsOf(member) {
    const candidates = this.#members.get(member.name?.getText()) ?? [];
    return candidates.filter(
      (other) => other !== member && this.#familyOf(other.parent).has(member.parent),
    );
  }

  /** Whether a class is one of those that extend `ancestor`, by name. */
  extends(declaration, ancestor) {
    return [...this.#familyOf(declaration)].some(({ name }) => name?.text === ancestor);
  }

  /** The words, or the numbers, that a member is one of; none where its type leaves that open. */
  valuesOf(declaration, memberName) {
    const member = this.checker.getTypeAtLocation(declaration).getProperty(memberName);
    const type = this.checker.getTypeOfSymbol(member);
    const types = type.isUnion() ? type.types : [type];
    return types.filter((one) => one.isLiteral()).map(({ value }) => value);
  }

  /** The declarations of all that a class extends or implements. */
  #familyOf(declaration) {
    const family = new Set();
    const add = (one) => {
      const types = (one.heritageClauses ?? []).flatMap((clause) => clause.types);
      for (const { expression } of types) {
        for (const parent of this.declarationsOf(expression)) {
          if (family.has(parent)) continue;
          family.add(parent);
          add(parent);
        }
      }
    };
    if (declaration) add(declaration);
    return family;
  }
}
