import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One setting as it is stored; settings.catalogue.ts gives it its type and range. */
@Entity('system_config')
@Unique('uq_system_config_config_key', ['configKey'])
export class SystemConfig {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ length: 100 })
  configKey!: string;

  @Column('text')
  configValue!: string;

  @Column({ length: 20 })
  dataType!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column({ default: true })
  isEditable!: boolean;

  @Column({ length: 50 })
  category!: string;

  /** Over key and value; see sealed-settings.ts. */
  @Column('varchar', { length: 64, nullable: true })
  seal!: string | null;
}
